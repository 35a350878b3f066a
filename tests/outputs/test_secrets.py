"""Secrets of a plan, in every place where a plan has them, through every output: none of them comes out again.

The policies in tests/outputs/policies show all that a policy can show.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from tests.command import run
from tests.plans import row
from tfguard.engine import text
from tfguard.outputs import OUTPUTS
from tfguard.plan import row as plan_row
from tfguard.plan.facts import CHANGE_FACTS, PLAN_FACTS

POLICIES = str(Path(__file__).parent / "policies")
PIECE = 6
"""A piece of a secret of this length that comes out is a leak too."""

PEM = "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkq9wQ2\nhkiG9w0BAQEFAASC7Zp4\n-----END PRIVATE KEY-----\n"
CANARIES: dict[str, Any] = {
    "whole": "Kz8#vT1qLmX4wR",
    "nested": "Rw3!cY7nHbK2sD",
    "aligned": "Vn5+jP9eQgF6tU",
    "list": "Jt9=aM4xZkC1hW",
    "variable": "Bq2~oS8yIlN5uG",
    "default": "Gd7^eH3rTvB9iJ",
    "module": "Hx4*kD6wPfA2mO",
    "module-default": "Lc1|bU5zYsE8qN",
    "output": "Yf6;gI2tVnR7pK",
    "planned-output": "Mp0,dL9oXcW4jS",
    "prior": "Sd8@hQ3uBaZ6yT",
    "planned": "Ug3:rF7kMeJ1vC",
    "provider": "Ez5.xN2iGwH9bP",
    "provider-nested": "Xb9/tO4sDlY6fU",
    "constant": "Nk2?mA8gKqV3zI",
    "drift": "Qv7'wE1jRcT5nB",
    "quotes": "Ta1qYw5Rj\"sG6'fL8vKc2Hn\\pM9dXz4Bt",
    "lines": "Wm4vC8bNy\nOj6kZ7sLr\txQ2eF9uD",
    "unicode": "Зт5жЩ☃ёЪ8цФгЫ",
    "markup": "Dy8nEq7Vs<uR4jXc6Pm>&amp;`iW2gTb5K`",
    "template": "Fr3lZd8Wv${oP7xGn4Q}%{aS5yJt9M}hK",
    "number": 918273645012,
    "decimal": 77123.4567,
    "pem": PEM,
    "url": "https://app:Ic2%2FyB6tGmQ9w@db.example.org/x",
    "document": json.dumps({"username": "appuser", "password": "Aj7 rV3kXe1Lz"}),
}
DERIVED = {"inside a URL": "Ic2%2FyB6tGmQ9w", "inside a URL, decoded": "Ic2/yB6tGmQ9w", "inside JSON": "Aj7 rV3kXe1Lz"}
PARTS = {"pem": PEM.splitlines()[1:3], "url": [DERIVED["inside a URL"]], "document": [DERIVED["inside JSON"]]}
"""The parts that are secret of a text of which the rest is not."""


def copies() -> Iterator[tuple[str, Any]]:
    """A resource for every canary, without any mask, that holds it in one way or another."""
    for name, value in (CANARIES | DERIVED).items():
        shown = value if isinstance(value, str) else json.dumps(value)
        yield (
            name,
            {
                "plain": value,
                "url": f"postgres://app:{shown}@db.example.org/app",
                "encoded": f"postgres://app:{quote(shown, safe='')}@db.example.org/app",
                "tags": {"note": f"was {shown}.", shown: "a key"},
                "list": ["a", shown, {"deep": [shown]}],
                "json": json.dumps({"inner": {"secret": shown}}),
                "twice": f"{shown}{shown}",
                "base64": base64.b64encode(str(shown).encode()).decode() if isinstance(value, str) else "",
                "records": [shown],
                "indented": [line.strip() for line in shown.splitlines()] if name == "pem" else [],
                "name": shown,
            },
        )


def spelled(what: str, name: str) -> str:
    """The name of a resource that holds copies of a canary."""
    return f"{what}_{re.sub(r'[^a-z]', '_', name.lower())}"


def copied_rows() -> Iterator[dict[str, Any]]:
    for name, values in copies():
        key = json.dumps(values["name"], ensure_ascii=False)[1:-1]
        address = f'module.copies["{key}"].aws_route53_record.copy["{key}"]'
        changed = {**values, "plain": f"not {values['plain']}", "tags": {}, "records": [], "list": ["a"]}
        yield row(f"aws_thing.{spelled('created', name)}", "create", after=values)
        yield row(f"aws_thing.{spelled('deleted', name)}", "delete", before=values)
        yield row(address, "update", before=values, after=changed, index=values["name"])
        yield row(
            f'aws_thing.replaced["{key}"]',
            "delete",
            "create",
            before=values,
            after=changed,
            replace_paths=[["tags", values["name"]], ["plain"]],
            previous_address=f'aws_thing.old["{key}"]',
        )
        yield row(f'aws_thing.forgotten["{key}"]', "forget", before=values)
        yield row(f'aws_thing.odd["{key}"]', "teleport", before=values)


def typed_rows() -> Iterator[dict[str, Any]]:
    """Copies in attributes of types that facts know more about, and take apart."""
    for name in ("variable", "list", "prior"):
        secret = CANARIES[name]
        statement = {"Effect": "Allow", "Action": "s3:*", "Resource": f"arn:aws:s3:::{secret}", "Principal": {"AWS": secret}}
        policy = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
        for type_, values in {
            "aws_autoscaling_group": {"name": secret, "min_size": 4, "tag": [{"key": secret, "value": secret}]},
            "aws_cloudwatch_metric_alarm": {"alarm_name": secret, "alarm_actions": [secret], "dimensions": {"x": secret}},
            "aws_db_instance": {"identifier": secret, "address": f"{secret}.example.org", "engine_version": secret},
            "aws_db_parameter_group": {"name": secret, "parameter": [{"name": "x", "value": secret}]},
            "aws_ecs_service": {"name": secret, "cluster": secret, "task_definition": secret, "desired_count": 3},
            "aws_iam_policy": {"name": secret, "arn": secret, "policy": policy},
            "aws_iam_role": {"name": secret, "assume_role_policy": policy, "managed_policy_arns": [secret]},
            "aws_instance": {"ami": secret, "instance_type": secret, "user_data": secret, "private_ip": secret},
            "aws_lb": {"name": secret, "dns_name": f"{secret}.example.org", "internal": False, "subnets": [secret]},
            "aws_lb_listener": {"port": 443, "default_action": [{"type": "forward", "target_group_arn": secret}]},
            "aws_route53_record": {"name": secret, "type": "A", "ttl": 86400, "records": [secret], "zone_id": secret},
            "aws_s3_bucket_policy": {"bucket": secret, "policy": policy},
            "aws_security_group": {
                "name": secret,
                "ingress": [{"cidr_blocks": [secret], "description": secret, "from_port": 1}],
            },
        }.items():
            empty: dict[str, Any] = {key: [] if isinstance(value, list) else None for key, value in values.items()}
            yield row(f"{type_}.{spelled('emptied', name)}", "update", before=values, after=empty)
            yield row(f"{type_}.{spelled('gone', name)}", "delete", before=values)
            yield row(f"{type_}.{spelled('new', name)}", "delete", "create", before=values, after=values | {"name": "x"})


def masked_rows() -> Iterator[dict[str, Any]]:
    """Masks in every shape, on either side, with the plaintext below them."""
    canary = CANARIES
    singles = {name: value for name, value in canary.items() if name in PLAIN}
    yield row("aws_db.whole", "update", before={"all": {"a": canary["whole"]}}, after={"all": {}}, before_sensitive=True)
    masked = {"block": [{"user": "app", "inner": {"password": True}}]}
    before = {"block": [{"user": "app", "inner": {"password": canary["nested"]}}], "size": 1}
    after = {"block": [{"user": "web", "inner": {"password": canary["nested"]}}], "size": 2}
    yield row("aws_db.nested", "update", before=before, after=after, before_sensitive=masked, after_sensitive=masked)
    values = {"aliases": ["public", canary["aligned"], "other"]}
    yield row("aws_db.aligned", "create", after=values, after_sensitive={"aliases": [False, True, False]})
    yield row("aws_db.misaligned", "create", after={"aliases": ["x", canary["aligned"]]}, after_sensitive={"aliases": [True]})
    both = {"before_sensitive": {"aliases": True}, "after_sensitive": {"aliases": True}}
    yield row("aws_db.list", "update", before={"aliases": [canary["list"], "pub"]}, after={"aliases": ["pub"]}, **both)
    yield row(
        "aws_db.declassified", "update", before=singles, after=singles | {"n": 1}, before_sensitive=dict.fromkeys(singles, True)
    )
    short = {"before_sensitive": {"pin": True, "code": True}, "after_sensitive": {"pin": True}}
    yield row("aws_db.short", "update", before={"pin": 4711, "code": "pw9"}, after={"pin": 4712, "code": "pw8"}, **short)


PLAIN = {"quotes", "lines", "unicode", "markup", "template", "number", "decimal", "pem", "url", "document"}


def plan() -> dict[str, Any]:
    canary = CANARIES
    state = {
        "resources": [
            {"address": "data.x.y", "values": {"a": [{"b": canary["prior"]}]}, "sensitive_values": {"a": [{"b": True}]}}
        ]
    }
    planned = {"resources": [{"address": "x.z", "values": {"p": canary["planned"]}, "sensitive_values": {"p": True}}]}
    child = {
        "variables": {"key": {"sensitive": True}, "other": {"sensitive": True, "default": canary["module-default"]}},
        "resources": [{"address": "x.y", "expressions": {"password": {"constant_value": canary["constant"]}}}],
    }
    drifted = row("aws_db.drifted", "update", before={"a": "x"}, after={"a": canary["drift"]}, after_sensitive={"a": True})
    return {
        "format_version": "1.2",
        "resource_changes": [*masked_rows(), *copied_rows(), *typed_rows(), waiting()],
        "resource_drift": [drifted, *copied_drift()],
        "variables": {"secret": {"value": {"deep": [canary["variable"]]}}, "open": {"value": "eu-west-1"}},
        "output_changes": {
            "o": {"actions": ["create"], "before": None, "after": {"v": canary["output"]}, "after_sensitive": {"v": True}}
        },
        "planned_values": {
            "outputs": {"p": {"sensitive": True, "value": [canary["planned-output"]]}},
            "root_module": {"child_modules": [planned]},
        },
        "prior_state": {"format_version": "1.0", "values": {"outputs": None, "root_module": {"child_modules": [state]}}},
        "configuration": {
            "provider_config": {
                "aws": {
                    "name": "aws",
                    "expressions": {
                        "secret_key": {"constant_value": canary["provider"]},
                        "assume_role": [{"external_key": {"constant_value": canary["provider-nested"]}}],
                    },
                }
            },
            "root_module": {
                "variables": {"secret": {"sensitive": True, "default": canary["default"]}, "open": {}},
                "module_calls": {"m": {"expressions": {"key": {"constant_value": canary["module"]}}, "module": child}},
            },
        },
    }


def waiting() -> dict[str, Any]:
    """A row of which a policy cannot decide before the apply, at an address with a secret in it."""
    address = f'aws_thing.later["{CANARIES["variable"]}"]'
    return row(address, "create", after={"name": CANARIES["list"]}, after_unknown={"later": True})


def copied_drift() -> Iterator[dict[str, Any]]:
    for name, values in copies():
        yield row(
            f"aws_thing.{spelled('drifted', name)}", "update", before=values, after={**values, "plain": "x", "records": []}
        )


def old_plan() -> dict[str, Any]:
    """The format of Terraform 0.12 has no masks: names are all that there is to go by."""
    secrets = {"password": CANARIES["whole"], "api_key": CANARIES["list"], "auth_token": CANARIES["number"]}
    nested = {"environment": [{"variables": {"DB_PASSWORD": CANARIES["nested"], "clientSecret": CANARIES["aligned"]}}]}
    known = ("whole", "list", "number", "nested", "aligned", "variable", "prior")
    rows = [
        row("aws_db.a", "update", before=secrets | nested, after={**nested, "password": "N3w#xK5vQ8rLb"}),
        row("aws_db.b", "delete", before=secrets | nested),
        *(item for item in copied_rows() if any(spelled("created", name) in item["address"] for name in known)),
    ]
    state = {"resources": [{"address": "x.y", "values": {"master_password": CANARIES["prior"]}}]}
    return {
        "format_version": "0.1",
        "resource_changes": rows,
        "variables": {"db_password": {"value": CANARIES["variable"]}},
        "prior_state": {"format_version": "0.1", "values": {"root_module": state}},
    }


def pieces(value: Any) -> set[str]:
    """Every piece of a secret that would give a part of it away, as it is and as URLs and JSON write it."""
    forms = {value, quote(value, safe=""), json.dumps(value)[1:-1]} if isinstance(value, str) else {json.dumps(value)}
    return {form[index : index + PIECE] for form in forms for index in range(len(form) - PIECE + 1)}


def leaks(shown: str, secrets: dict[str, Any]) -> dict[str, list[str]]:
    """The pieces that came out, by the name of the secret."""
    parts = {name: PARTS.get(name, [value]) for name, value in secrets.items()}
    found = {name: [piece for part in values for piece in pieces(part) if piece in shown] for name, values in parts.items()}
    return {name: seen for name, seen in found.items() if seen}


def every_fact(directory: Path) -> str:
    """A directory with policies that show each fact there is, also those that were added since this was written."""
    base = {
        "layer": "run",
        "severity": "critical",
        "surface": "plan",
        "title": "Shows each fact",
        "fix": "Leave it to the tests.",
    }
    about = {
        "message": "It shows each fact of {{ address }}.",
        "why": "It is a policy for tests, which shows each of the facts.",
    }
    facts: dict[str, Iterable[str]] = {"change": CHANGE_FACTS, "drift": CHANGE_FACTS, "plan": PLAN_FACTS}
    directory.mkdir(exist_ok=True)
    for subject, names in facts.items():
        lines = [f"{{{{ text({name}) }}}} {{{{ to_string({name}) }}}}" for name in names if name != "record"]
        policy = {**base, **about, "id": f"shows-each-{subject}", "match": {"subject": subject}, "evidence": lines}
        if subject == "plan":
            policy["message"] = "It shows each fact of the plan."
        (directory / f"shows-each-{subject}.yaml").write_text(json.dumps(policy), encoding="utf-8")
    return str(directory)


def shown_by(document: dict[str, Any], tmp_path: Path) -> dict[str, str]:
    """What every output shows of a plan, and standard error, by name."""
    path = tmp_path / "plan.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    policies = ["--policies", POLICIES, "--policies", every_fact(tmp_path / "policies")]
    formats = [part for name in OUTPUTS for part in ("--format", f"{name}={tmp_path / name}.out")]
    outcome = run("plan", str(path), *policies, *formats)
    assert outcome.code == 1, outcome.err
    return {"stderr": outcome.err, **{name: (tmp_path / f"{name}.out").read_text("utf-8") for name in OUTPUTS}}


def leaks_in(shown: dict[str, str], secrets: dict[str, Any]) -> dict[str, dict[str, list[str]]]:
    """What came out, by output and secret."""
    found = {name: leaks(text, secrets) for name, text in shown.items()}
    return {name: leaked for name, leaked in found.items() if leaked}


@pytest.fixture(params=["cut", "uncut"])
def _long_values(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Values as they are shown, cut to a length, and whole: a limit must not be what keeps a secret back."""
    if request.param == "uncut":
        monkeypatch.setattr(text, "cut", lambda shown, limit=0: shown)
        monkeypatch.setattr(plan_row, "MAX_LINES", 10_000)


@pytest.mark.usefixtures("_long_values")
def test_no_secret_of_a_plan_comes_out(tmp_path: Path) -> None:
    shown = shown_by(plan(), tmp_path)
    assert all("(sensitive)" in text for name, text in shown.items() if name != "stderr")
    assert leaks_in(shown, CANARIES | DERIVED) == {}


@pytest.mark.usefixtures("_long_values")
def test_short_secrets_are_hidden_where_they_are_marked(tmp_path: Path) -> None:
    rows = [item for item in masked_rows() if item["address"] == "aws_db.short"]
    shown = "".join(shown_by({"format_version": "1.2", "resource_changes": rows}, tmp_path).values())
    assert [value for value in ("4711", "4712", "pw9", "pw8") if value in shown] == []


@pytest.mark.usefixtures("_long_values")
def test_no_secret_of_an_old_plan_comes_out(tmp_path: Path) -> None:
    names = ("whole", "list", "number", "nested", "aligned", "variable", "prior")
    secrets = {key: CANARIES[key] for key in names} | {"new": "N3w#xK5vQ8rLb"}
    assert leaks_in(shown_by(old_plan(), tmp_path), secrets) == {}


def test_the_policies_of_this_test_do_show_what_is_not_secret(tmp_path: Path) -> None:
    shown = shown_by(plan(), tmp_path)["json"]
    for part in (
        "shows-everything",
        "shows-drift",
        "shows-plan",
        "stumbles cannot be evaluated",
        "later is unknown until apply",
    ):
        assert part in shown
    open_plan = {"format_version": "1.2", "resource_changes": list(copied_rows())}
    assert set(leaks(shown_by(open_plan, tmp_path)["json"], CANARIES)) == set(CANARIES)
