"""Every place in which a plan, a state or a configuration may have a secret: each puts one there, and nowhere else.

`PLAN_PLACES`, `OLD_PLAN_PLACES`, `STATE_PLACES` and `CONFIG_PLACES` are registries by name. What a place gives holds the secret
where Terraform marks it; `plan_with`, `state_with` and `configuration_with` add resources that show a copy of it.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias

from tests.plans import row

Document: TypeAlias = dict[str, Any]
UNMARKED: Document = {"before_sensitive": {}, "after_sensitive": {}}
"""What Terraform writes of a change in which nothing is secret."""


# Plans


def _changes(*rows: Document, key: str = "resource_changes") -> Document:
    return {key: list(rows)}


def _side(type_: str, side: str, attribute: str, secret: Any, key: str = "resource_changes") -> Document:
    """One side of a change, with an attribute that is marked there."""
    marks = {**UNMARKED, f"{side}_sensitive": {attribute: True}}
    values = {"before": {"id": "x"}, "after": {"id": "x"}, side: {"id": "x", attribute: secret}}
    return _changes(row(f"{type_}.secret", "update", **values, **marks), key=key)


def _held(key: str, value: Document) -> Document:
    """A resource in the prior state or in the planned values, which has no row."""
    root = {"child_modules": [{"resources": [value]}]}
    return {
        key: {"root_module": root} if key == "planned_values" else {"format_version": "1.0", "values": {"root_module": root}}
    }


def _state_value(type_: str, secret: Any, mode: str = "managed") -> Document:
    values = {"deep": [{"value": secret}]}
    return {
        "address": f"module.m.{type_}.held",
        "mode": mode,
        "type": type_,
        "values": values,
        "sensitive_values": {"deep": [{"value": True}]},
    }


def _output(secret: Any, marks: Document, declared: Document) -> Document:
    change = {"actions": ["create"], "before": None, "after": {"a": [secret]}, **marks}
    expression = {"references": ["random_password.p.result"]}
    return {"output_changes": {"o": change}, **_module(outputs={"o": {"expression": expression, **declared}})}


def _module(**content: Any) -> Document:
    return {"configuration": {"root_module": content}}


def _call(expressions: Document, variables: Document) -> Document:
    return _module(module_calls={"m": {"source": "./m", "expressions": expressions, "module": {"variables": variables}}})


def _variable(secret: Any, declared: Document) -> Document:
    return {"variables": {"v": {"value": {"deep": [secret]}}}, **_module(variables={"v": declared})}


def _block(key: str = "resources", type_: str = "null_resource", **content: Any) -> Document:
    return _module(**{key: [{"address": f"{type_}.block", "mode": "managed", "type": type_, "name": "block", **content}]})


def _provisioner(**arguments: Any) -> Document:
    expressions = {name: {"constant_value": value} for name, value in arguments.items()}
    return _block(provisioners=[{"type": "remote-exec", "expressions": expressions}])


def _invocation(secret: Any) -> Document:
    return {
        "address": "action.aws_lambda_invoke.x",
        "type": "aws_lambda_invoke",
        "config_values": {"payload": secret},
        "config_sensitive": {"payload": True},
    }


def _deferred(secret: Any) -> Document:
    change = row("vault_token.later", "create", after={"v": secret}, before_sensitive=False, after_sensitive={"v": True})
    return {"deferred_changes": [{"reason": "resource_config_unknown", "resource_change": change}]}


def _constant(value: Any) -> Document:
    return {"constant_value": value}


PlanPlace: TypeAlias = Callable[[Any], Document]

PLAN_PLACES: Mapping[str, PlanPlace] = {
    "action-configuration": lambda secret: _block(
        "actions", "aws_lambda_invoke", expressions={"auth_token": _constant(secret)}
    ),
    "action-invocation": lambda secret: {"action_invocations": [_invocation(secret)]},
    "connection": lambda secret: _block(connection={"password": _constant(secret)}),
    "data-source-row": lambda secret: _changes(
        row(
            "data.vault_generic_secret.d",
            "read",
            after={"data": {"k": secret}},
            **UNMARKED | {"after_sensitive": {"data": True}},
        )
        | {"mode": "data"}
    ),
    "deferred-action": lambda secret: {
        "deferred_action_invocations": [{"reason": "x", "action_invocation": _invocation(secret)}]
    },
    "deferred-change": _deferred,
    "drift-after": lambda secret: _side("random_password", "after", "result", secret, "resource_drift"),
    "drift-before": lambda secret: _side("vault_token", "before", "client_id", secret, "resource_drift"),
    "ephemeral-block": lambda secret: _block(type_="vault_kv_secret_v2", expressions={"auth_token": _constant(secret)}),
    "module-argument": lambda secret: _call({"given": _constant(secret)}, {"given": {"sensitive": True}}),
    "module-argument-nested": lambda secret: _call({"given": _constant({"a": [secret]})}, {"given": {"sensitive": True}}),
    "module-argument-named": lambda secret: _call({"db": _constant({"password": secret})}, {"db": {}}),
    "module-default": lambda secret: _call({}, {"given": {"sensitive": True, "default": {"a": secret}}}),
    "module-default-named": lambda secret: _call({}, {"admin_password": {"default": secret}}),
    "output-constant": lambda secret: _module(outputs={"o": {"sensitive": True, "expression": _constant(secret)}}),
    "output-declared": lambda secret: _output(
        secret, {"before_sensitive": False, "after_sensitive": False}, {"sensitive": True}
    ),
    "output-named": lambda secret: {"output_changes": {"password": {"actions": ["create"], "after": secret, **UNMARKED}}},
    "output-marked": lambda secret: _output(secret, {"before_sensitive": False, "after_sensitive": {"a": [True]}}, {}),
    "planned-data": lambda secret: _held("planned_values", _state_value("vault_generic_secret", secret, "data")),
    "planned-output": lambda secret: {"planned_values": {"outputs": {"o": {"sensitive": True, "value": [secret]}}}},
    "planned-without-row": lambda secret: _held("planned_values", _state_value("random_password", secret)),
    "prior-data": lambda secret: _held("prior_state", _state_value("azurerm_key_vault_secret", secret, "data")),
    "prior-output": lambda secret: {"prior_state": {"values": {"outputs": {"o": {"sensitive": True, "value": secret}}}}},
    "prior-without-row": lambda secret: _held("prior_state", _state_value("tls_private_key", secret)),
    "provider": lambda secret: {
        "configuration": {"provider_config": {"vault": {"name": "vault", "expressions": {"token": _constant(secret)}}}}
    },
    "provider-nested": lambda secret: {
        "configuration": {
            "provider_config": {
                "module.m:vault": {
                    "name": "vault",
                    "expressions": {"auth": [{"parameters": {"client_key": _constant(secret)}}]},
                }
            }
        }
    },
    "provisioner-command": lambda secret: _provisioner(inline=["apt-get install x", f"mysql --password='{secret}' -u app"]),
    "provisioner-environment": lambda secret: _provisioner(environment={"DB_PASSWORD": secret, "MODE": "fast"}),
    "provisioner-export": lambda secret: _provisioner(command=f"export API_TOKEN='{secret}' && ./deploy"),
    "provisioner-password": lambda secret: _provisioner(bastion_password=secret),
    "resource-after-google": lambda secret: _side("google_sql_user", "after", "password", secret),
    "resource-after-kubernetes": lambda secret: _side("kubernetes_secret_v1", "after", "data", {"key": secret}),
    "resource-after-unheard-of": lambda secret: _side("acme_thing", "after", "blob", secret),
    "resource-before-random": lambda secret: _side("random_password", "before", "result", secret),
    "resource-before-vault": lambda secret: _side("vault_generic_secret", "before", "data_json", secret),
    "resource-block": lambda secret: _block(type_="acme_thing", expressions={"login": [{"password": _constant(secret)}]}),
    "resource-map": lambda secret: _block(expressions={"triggers": _constant({"api_token": secret})}),
    "resource-whole": lambda secret: _changes(
        row("acme_thing.secret", "delete", before={"a": [{"b": secret}]}, before_sensitive=True, after_sensitive=False)
    ),
    "variable": lambda secret: _variable(secret, {"sensitive": True}),
    "variable-default": lambda secret: _module(variables={"v": {"sensitive": True, "default": [secret]}}),
    "variable-named": lambda secret: {"variables": {"v": {"value": {"db_password": secret}}}, **_module(variables={"v": {}})},
    "write-only": lambda secret: _block(type_="acme_secret", expressions={"payload_wo": _constant(secret)}),
    "write-only-aws": lambda secret: _block(type_="aws_db_instance", expressions={"password_wo": _constant(secret)}),
}
"""Places of plans since Terraform 0.15, which marks what is secret."""

OLD_PLAN_PLACES: Mapping[str, PlanPlace] = {
    "module-default": lambda secret: _call({}, {"given": {"default": secret}}),
    "module-literal": lambda secret: _call({"given": _constant([secret])}, {"given": {}}),
    "output-declared": lambda secret: _output(secret, {}, {"sensitive": True}),
    "planned-schema": lambda secret: _held(
        "planned_values",
        {"address": "aws_ssm_parameter.p", "mode": "managed", "type": "aws_ssm_parameter", "values": {"value": secret}},
    ),
    "prior-data-schema": lambda secret: _held(
        "prior_state",
        {
            "address": "data.x.y",
            "mode": "data",
            "type": "google_secret_manager_secret_version",
            "values": {"secret_data": secret},
        },
    ),
    "row-named": lambda secret: _changes(row("acme_thing.secret", "update", before={"password": secret}, after={})),
    "row-schema-aws": lambda secret: _changes(
        row(
            "aws_lb_listener.l",
            "update",
            before={"default_action": [{"authenticate_oidc": [{"client_secret": secret}]}]},
            after={},
        )
    ),
    "row-schema-random": lambda secret: _changes(row("random_password.p", "update", before={"result": secret}, after={})),
    "row-schema-tls": lambda secret: _changes(row("tls_private_key.k", "update", before={"private_key_pem": secret}, after={})),
    "variable": lambda secret: {"variables": {"anything": {"value": secret}}},
    "variable-declared": lambda secret: _variable(secret, {"sensitive": True}),
    "variable-nested": lambda secret: {"variables": {"settings": {"value": {"a": [{"b": secret}]}}}},
}
"""Places of plans of Terraform 0.12 to 0.14, which marks nothing."""


def plan_with(place: Document, copies: Iterable[Any], old: bool = False) -> Document:
    """A plan with what a place holds, and with resources that show copies in what is created, changed, replaced and deleted."""
    marks = {} if old else UNMARKED
    document: Document = {"format_version": "0.1" if old else "1.2", **place}
    document["resource_changes"] = [
        *document.get("resource_changes", ()),
        *(item for number, copy in enumerate(copies) for item in _shown(number, copy, marks)),
    ]
    return document


def _shown(number: int, copy: Any, marks: Document) -> Iterable[Document]:
    name, text = f"copy_{number}", copy if isinstance(copy, str) else json.dumps(copy)
    tags = {"note": copy, text: "a key"}
    record = {"name": "t.example.com", "type": "TXT", "ttl": 60, "records": [text], "zone_id": "Z1"}
    yield row(f"aws_route53_record.{name}", "delete", before=record, **marks)
    yield row(
        f"aws_lb.{name}", "delete", "create", before={"name": "a"}, after={"name": text}, replace_paths=[["name"]], **marks
    )
    group = {"description": f"was {text}.", "vpc_id": "vpc-0a1b2c3d"}
    yield row(f"aws_security_group.{name}", "update", before=group, after={**group, "description": "none"}, **marks)
    key = json.dumps(text, ensure_ascii=False)
    yield row(f"acme_thing.{name}[{key}]", "create", after={"tags": tags, "list": [text]}, index=text, **marks)


# States


def _entry(type_: str, values: Document, *marks: list[Any], mode: str = "managed", **more: Any) -> Document:
    instance = {"attributes": values, "sensitive_attributes": [_path(mark) for mark in marks], **more}
    provider = f'provider["registry.terraform.io/hashicorp/{type_.partition("_")[0]}"]'
    return {"mode": mode, "type": type_, "name": "secret", "provider": provider, "instances": [instance]}


def _path(steps: list[Any]) -> list[Document]:
    """A path as Terraform writes it into `sensitive_attributes`."""
    first, *rest = steps
    return [{"type": "get_attr", "value": first}, *map(_step, rest)]


def _step(step: Any) -> Document:
    kind = "number" if isinstance(step, int) else "string"
    return {"type": "index", "value": {"value": step, "type": kind}}


def _attribute(name: str) -> Document:
    return {"type": "get_attr", "value": name}


StatePlace: TypeAlias = Callable[[Any], Document]

STATE_PLACES: Mapping[str, StatePlace] = {
    "aws-marked-nested": lambda secret: _entry(
        "aws_ssm_document", {"id": "x", "parameter": [{"values": {"k": secret}}]}, ["parameter", 0, "values", "k"]
    ),
    "aws-schema-nested": lambda secret: _entry(
        "aws_appflow_connector_profile",
        {"connector_profile_config": [{"connector_profile_credentials": [{"amplitude": [{"secret_key": secret}]}]}]},
    ),
    "data-marked": lambda secret: _entry("vault_generic_secret", {"data": {"k": secret}}, ["data", "k"], mode="data"),
    "data-schema": lambda secret: _entry("google_secret_manager_secret_version", {"secret_data": secret}, mode="data"),
    "data-schema-aws": lambda secret: _entry("aws_secretsmanager_secret_version", {"secret_string": secret}, mode="data"),
    "deposed": lambda secret: _entry("random_password", {"result": secret}, deposed="00000001"),
    "flat": lambda secret: _entry("acme_cluster", {}, attributes=None, attributes_flat={"master.0.password": secret}),
    "named": lambda secret: _entry("acme_user", {"login": [{"password": secret}]}),
    "private": lambda secret: _entry(
        "acme_thing", {"id": "x"}, private=base64.b64encode(json.dumps({"key": secret}).encode()).decode()
    ),
    "provider-marked": lambda secret: _entry("acme_blob", {"list": ["x", secret]}, ["list", 1]),
    "provider-marked-step": lambda secret: {
        **_entry("acme_block", {"block": [{"text": secret}]}),
        "instances": [
            {
                "attributes": {"block": [{"text": secret}]},
                "sensitive_attributes": [[_attribute("block"), _step(0), _attribute("text")]],
            }
        ],
    },
    "random": lambda secret: _entry("random_password", {"id": "none", "result": secret}, ["result"]),
    "random-unmarked": lambda secret: _entry("random_password", {"id": "none", "result": secret}),
    "tls-unmarked": lambda secret: _entry("tls_private_key", {"private_key_openssh": secret}),
}
"""Places of a state, as entries of its `resources`; beside these there are its sensitive outputs."""


def state_with(document: Document, entries: Mapping[str, Document], output: Any) -> Document:
    """A state with these entries and a sensitive output beside its own."""
    named = [{**entry, "name": name.replace("-", "_")} for name, entry in entries.items()]
    outputs = {**document.get("outputs", {}), "canary": {"value": {"a": [output]}, "type": "dynamic", "sensitive": True}}
    return {**document, "resources": [*document["resources"], *named], "outputs": outputs}


# Configurations


def _hcl(secret: Any) -> str:
    return json.dumps(secret, ensure_ascii=False).replace("${", "$${").replace("%{", "%%{")


ConfigPlace: TypeAlias = Callable[[Any], Mapping[str, str]]


def _tf(template: str) -> ConfigPlace:
    """A file in which the secret stands as a literal of HCL."""
    return lambda secret: {"secret.tf": template.replace("SECRET", _hcl(secret))}


CONFIG_PLACES: Mapping[str, ConfigPlace] = {
    "argument": _tf('resource "acme_db" "d" {\n  admin_password = SECRET\n}\n'),
    "argument-of-object": _tf('resource "acme_db" "d" {\n  env = { "DB_PASSWORD" = SECRET, MODE = "x" }\n}\n'),
    "argument-in-function": _tf('resource "acme_db" "d" {\n  api_key = base64encode(SECRET)\n}\n'),
    "argument-conditional": _tf('locals {\n  token = var.x == "" ? SECRET : var.x\n}\n'),
    "argument-write-only": _tf('resource "acme_db" "d" {\n  blob_wo = SECRET\n}\n'),
    "comment": _tf("# password = SECRET\nlocals {}\n"),
    "connection": _tf('resource "acme_vm" "v" {\n  connection {\n    bastion_password = SECRET\n  }\n}\n'),
    "heredoc": lambda secret: {"secret.tf": f"locals {{\n  private_key = <<-EOT\n    {secret}\n  EOT\n}}\n"},
    "json-named": lambda secret: {"secret.tf.json": json.dumps({"resource": {"acme_db": {"d": {"password": secret}}}})},
    "json-variable": lambda secret: {
        "secret.tf.json": json.dumps({"variable": {"v": {"sensitive": True, "default": [secret]}}})
    },
    "module-argument": lambda secret: {
        "secret.tf": f'module "m" {{\n  source = "./inner"\n  thing  = {_hcl(secret)}\n}}\n',
        "inner/variables.tf": 'variable "thing" {\n  sensitive = true\n}\n',
    },
    "module-source": lambda secret: {
        "secret.tf": f'module "m" {{\n  source = "git::https://bot:{secret}@git.example.org/m.git"\n}}\n'
    },
    "output": _tf('output "o" {\n  value     = SECRET\n  sensitive = true\n}\n'),
    "provisioner-command": lambda secret: {
        "secret.tf": 'resource "null_resource" "n" {\n  provisioner "local-exec" {\n'
        f"    command = \"mysql --password='{secret}' -u app\"\n  }}\n}}\n"
    },
    "provisioner-heredoc": lambda secret: {
        "secret.tf": 'resource "null_resource" "n" {\n  provisioner "local-exec" {\n'
        f"    command = <<-EOT\n      export DB_PASSWORD='{secret}'\n    EOT\n  }}\n}}\n"
    },
    "provider": _tf('provider "acme" {\n  client_key = SECRET\n}\n'),
    "schema": _tf('resource "aws_ssm_parameter" "p" {\n  value = SECRET\n}\n'),
    "schema-other": _tf('resource "local_sensitive_file" "f" {\n  content = SECRET\n}\n'),
    "variable-default": _tf('variable "v" {\n  type      = string\n  default   = SECRET\n  sensitive = true\n}\n'),
    "variable-file": lambda secret: {
        "secret.tf": 'variable "v" {\n  sensitive = true\n}\n',
        "prod.auto.tfvars": f"v = {_hcl(secret)}\n",
    },
    "variable-file-json": lambda secret: {"terraform.tfvars.json": json.dumps({"db": {"password": secret}})},
    "variable-named": _tf('variable "db_password" {\n  default = SECRET\n}\n'),
}
"""Places of a configuration, as files by name."""


def configuration_with(place: Mapping[str, str], copy: Any) -> dict[str, str]:
    """A module with the files of a place, and with a resource and a requirement that show a copy."""
    text = _hcl(copy)
    tags = f'{{ note = "was ${{var.x}}", other = {text} }}'
    shown = f'resource "aws_db_instance" "copy" {{\n  identifier = {text}\n  tags = {tags}\n}}\n'
    return {**place, "main.tf": f'{shown}module "copy" {{\n  source = {text}\n}}\n'}
