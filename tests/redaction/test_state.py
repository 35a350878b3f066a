"""Secrets of the states, in every place where a state has them, through every output of a scan: none comes out again."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import quote

import pytest

from tests.command import Outcome, run
from tests.drift.worlds import SHOP, STATE, Said, world
from tests.outputs import test_secrets as of_plans
from tests.outputs.test_secrets import pieces
from tfguard.drift.facts import DRIFT_FACTS, LIVE_FACTS
from tfguard.outputs import OUTPUTS

CANARIES = {
    "password": "Kz8#vT1qLmX4wR",
    "parameter": "Rw3!cY7nHbK2sD",
    "marked": "Vn5+jP9eQgF6tU",
    "marked inside": "Jt9=aM4xZkC1hW",
    "named": "Bq2~oS8yIlN5uG",
    "named outside": "Hx4*kD6wPfA2mO",
    "in a document": 'Aj7 rV3"kXe1Lz',
    "in a URL": "Ic2/yB6tGmQ9w",
    "lines": "Wm4vC8bNyQz7rTd3F\nOj6kZ7sLrPx9uGh2E",
    "word": "wpqzvkxjtrhgbmnfdskl",
    "digits": "918273645012",
}
URL = f"mysql://app:{quote(CANARIES['in a URL'], safe='')}@db.example.org/shop"
DOCUMENT = json.dumps({"username": "shop", "password": CANARIES["in a document"]})
Attributes: TypeAlias = dict[str, dict[str, Any]]


def address(resource: dict[str, Any]) -> str:
    return f"{resource['type']}.{resource['name']}"


def mark(resource: dict[str, Any], *steps: str | int) -> None:
    """Mark a value as sensitive, as Terraform writes it."""
    path = [{"type": "index" if isinstance(step, int) else "get_attr", "value": step} for step in steps]
    resource["instances"][0].setdefault("sensitive_attributes", []).append(path)


def with_secrets(document: dict[str, Any]) -> dict[str, Any]:
    """The shop's state with a canary wherever a state may have a secret."""
    resources = {address(item): item for item in document["resources"]}
    attributes: Attributes = {name: item["instances"][0]["attributes"] for name, item in resources.items()}
    resources["aws_db_instance.shop"]["instances"][0]["sensitive_attributes"] = []
    resources["aws_ssm_parameter.payment_key"]["instances"][0]["sensitive_attributes"] = []
    attributes["aws_db_instance.shop"]["password"] = CANARIES["password"]
    attributes["aws_ssm_parameter.payment_key"]["value"] = CANARIES["parameter"]
    attributes["aws_ssm_parameter.payment_url"]["value"] = URL
    attributes["aws_ssm_parameter.regions"]["value"] = CANARIES["lines"]
    attributes["aws_secretsmanager_secret_version.db"]["secret_string"] = DOCUMENT
    attributes["aws_vpc.shop"]["tags"] = {"owner": CANARIES["marked"]}
    mark(resources["aws_vpc.shop"], "tags", "owner")
    attributes["aws_sqs_queue.orders"]["tags"] = {"pin": CANARIES["digits"], "word": CANARIES["word"]}
    mark(resources["aws_sqs_queue.orders"], "tags")
    variables = {"INNER": CANARIES["marked inside"], "DB_PASSWORD": CANARIES["named"]}
    attributes["aws_lambda_function.thumbs"]["environment"] = [{"variables": variables}]
    mark(resources["aws_lambda_function.thumbs"], "environment", 0, "variables", "INNER")
    attributes["aws_lambda_function.thumbs"]["api_token"] = CANARIES["named outside"]
    return document


def copies(value: str) -> Iterator[str]:
    """A secret as others may have copied it."""
    yield value
    yield f"was {value}."
    yield f"postgres://app:{quote(value, safe='')}@db.example.org/app"
    yield json.dumps({"inner": {"secret": value}})
    yield base64.b64encode(value.encode()).decode()


def in_state(document: dict[str, Any]) -> dict[str, Any]:
    """Copies in the state, without any mark, of what differs from what is live."""
    attributes: Attributes = {address(item): item["instances"][0]["attributes"] for item in document["resources"]}
    every = [copy for value in CANARIES.values() for copy in copies(value)]
    attributes["aws_route53_record.spf"]["records"] = every
    attributes["aws_security_group.alb"]["tags"] = {f"t{index}": copy for index, copy in enumerate(every)}
    attributes["aws_cloudwatch_metric_alarm.errors"]["alarm_description"] = " ".join(every)
    attributes["aws_cloudwatch_dashboard.shop"]["dashboard_body"] = json.dumps({"widgets": [{"text": copy} for copy in every]})
    attributes["aws_iam_policy.web"]["policy"] = json.dumps(
        {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": [*CANARIES.values()], "Resource": every}]}
    )
    attributes["aws_autoscaling_group.web"]["name"] = f"gone-{CANARIES['password']}"
    keyed = next(item for item in document["resources"] if address(item) == "aws_route_table_association.public")
    for instance, value in zip(keyed["instances"], CANARIES.values(), strict=False):
        instance["index_key"] = value
        instance["attributes"]["id"] = f"rtbassoc-{value}"
        instance["attributes"]["subnet_id"] = f"subnet-{value}"
    return document


def made_by_hand() -> list[Any]:
    """Edits by hand that copy the secrets of the state into what is live, and a new one under a telling name."""
    every = [copy for value in CANARIES.values() for copy in copies(value) if "\n" not in copy]
    variables = {f"V{index}": copy for index, copy in enumerate(every)} | {"DB_PASSWORD": "N3w#xK5vQ8rLb"}
    tags = [{"Key": f"k{index}", "Value": copy[:255]} for index, copy in enumerate(every[:40])]
    records = [{"Value": json.dumps(copy)} for copy in every if '"' not in copy]
    record = {"Name": "leak.shop.example.com", "Type": "TXT", "TTL": 60, "ResourceRecords": records}
    group = {"GroupName": f"copy-{CANARIES['named']}", "Description": CANARIES["word"], "VpcId": "vpc-1cc1dd16610b561df"}
    body = json.dumps({"widgets": [{"type": "text", "properties": {"markdown": " ".join(every)}}]})
    return [
        ["lambda", "update_function_configuration", {"FunctionName": "shop-thumbs", "Environment": {"Variables": variables}}],
        ["ec2", "create_tags", {"Resources": ["vpc-1cc1dd16610b561df"], "Tags": tags}],
        ["ec2", "create_security_group", group],
        [
            "route53",
            "change_resource_record_sets",
            {
                "HostedZoneId": "SKW9I31ASTWB0IULXT2KWE",
                "ChangeBatch": {"Changes": [{"Action": "CREATE", "ResourceRecordSet": record}]},
            },
        ],
        ["cloudwatch", "put_dashboard", {"DashboardName": "shop", "DashboardBody": body}],
        ["ssm", "put_parameter", {"Name": "/shop/payment/key", "Value": "N3w#xK5vQ8rLb", "Overwrite": True}],
    ]


def every_fact(directory: Path) -> str:
    """A directory with policies that show each fact about drift and about what is live."""
    directory.mkdir()
    facts: dict[str, Iterable[str]] = {"drift": DRIFT_FACTS, "live-resource": LIVE_FACTS}
    for subject, names in facts.items():
        policy = {
            "id": f"shows-each-{subject}",
            "layer": "run",
            "severity": "critical",
            "surface": "live",
            "title": "Shows each fact",
            "match": {"subject": subject},
            "message": "It shows each fact of {{ address }}.",
            "evidence": [f"{{{{ text({name}) }}}} {{{{ to_string({name}) }}}}" for name in names],
            "why": "It is a policy for tests, which shows each of the facts.",
            "fix": "Leave it to the tests.",
        }
        (directory / f"shows-each-{subject}.yaml").write_text(json.dumps(policy), "utf-8")
    return str(directory)


Change = Callable[[dict[str, Any]], dict[str, Any]]


def shown(tmp_path: Path, *changes: Change, calls: list[Any] | None = None, **rest: Any) -> dict[str, str]:
    """What every output shows of a scan of the changed state, and standard error, by name."""
    document = json.loads(Path(STATE).read_text("utf-8"))
    for change in changes:
        document = change(document)
    state = tmp_path / "terraform.tfstate"
    state.write_text(json.dumps(document), "utf-8")
    said = world(SHOP).run("drift", "--state", str(state), *options(tmp_path), calls=calls or [], **rest)
    return outputs(said, tmp_path)


def options(tmp_path: Path) -> list[str]:
    """Every output at once, with policies that show all they can."""
    formats = [word for name in OUTPUTS for word in ("--format", f"{name}={tmp_path / name}.out")]
    return ["--no-attribution", "--policies", every_fact(tmp_path / "policies"), *formats]


def outputs(said: Said | Outcome, tmp_path: Path) -> dict[str, str]:
    assert said.code in (1, 3), said.err
    return {"stderr": said.err, "stdout": said.out} | {name: (tmp_path / f"{name}.out").read_text("utf-8") for name in OUTPUTS}


def leaks(texts: dict[str, str], secrets: dict[str, str]) -> dict[str, dict[str, list[str]]]:
    """The pieces of secrets that came out, by output and secret."""
    found: dict[str, dict[str, list[str]]] = {}
    for name, text in texts.items():
        for secret, value in secrets.items():
            parts = value.splitlines() if "\n" in value else [value]
            seen = [piece for part in parts for piece in pieces(part) if piece in text]
            if seen:
                found.setdefault(name, {})[secret] = sorted(seen)
    return found


NEW = {"new": "N3w#xK5vQ8rLb"}


def test_no_secret_of_a_state_comes_out_where_it_stands(tmp_path: Path) -> None:
    texts = shown(tmp_path, with_secrets)
    assert leaks(texts, CANARIES) == {}
    assert "aws_lambda_function.thumbs" in texts["json"]


def test_no_copy_of_a_secret_in_a_state_comes_out(tmp_path: Path) -> None:
    texts = shown(tmp_path, with_secrets, in_state)
    assert leaks(texts, CANARIES) == {}
    assert all("(sensitive)" in texts[name] for name in OUTPUTS)


def test_no_live_copy_of_a_secret_comes_out(tmp_path: Path) -> None:
    assert leaks(shown(tmp_path, with_secrets, calls=made_by_hand()), CANARIES | NEW) == {}


@pytest.mark.parametrize("fault", [{"kind": "denied", "operation": "ec2.describe_route_tables"}, {"kind": "error"}])
def test_what_could_not_be_checked_shows_no_secret(fault: dict[str, Any], tmp_path: Path) -> None:
    assert leaks(shown(tmp_path, with_secrets, in_state, calls=made_by_hand(), fault=fault), CANARIES | NEW) == {}


def test_what_is_not_secret_is_shown(tmp_path: Path) -> None:
    """The canaries do come out of these very places where nothing says that they are secret."""
    texts = shown(tmp_path, in_state)
    assert set(leaks(texts, CANARIES)["json"]) == set(CANARIES)


def test_no_secret_of_a_plan_comes_out_of_its_drift(tmp_path: Path) -> None:
    plan = tmp_path / "plan.json"
    plan.write_text(json.dumps(of_plans.plan()), "utf-8")
    texts = outputs(run("drift", "--from-plan", str(plan), *options(tmp_path)), tmp_path)
    assert "aws_thing.drifted" in texts["json"]
    assert of_plans.leaks_in(texts, of_plans.CANARIES | of_plans.DERIVED) == {}


def test_copies_from_other_providers_outputs_and_data_sources(tmp_path: Path) -> None:
    """A random password, a sensitive output and a data source of a state, and their copies in the tags of a table."""
    secrets = {"random": "KanarieRandom01zz", "output": "KanarieOutput02zz", "data": "KanarieData0303zz"}

    def with_others(document: dict[str, Any]) -> dict[str, Any]:
        marked = [[{"type": "get_attr", "value": "result"}]]
        password = {"attributes": {"id": "none", "result": secrets["random"]}, "sensitive_attributes": marked}
        version = {"attributes": {"id": "x", "secret_string": secrets["data"]}}
        for mode, type_, instance in (
            ("managed", "random_password", password),
            ("data", "aws_secretsmanager_secret_version", version),
        ):
            document["resources"].append({"mode": mode, "type": type_, "name": "p", "instances": [instance]})
        document["outputs"] = {"o": {"value": secrets["output"], "type": "string", "sensitive": True}}
        queue = next(item for item in document["resources"] if item["type"] == "aws_sqs_queue")
        queue["instances"][0]["attributes"]["tags"] = queue["instances"][0]["attributes"]["tags_all"] = secrets
        return document

    texts = shown(tmp_path, with_others)
    assert leaks(texts, secrets) == {}
    assert "(sensitive)" in texts["json"]
