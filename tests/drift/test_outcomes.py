"""What a scan counts and what it does not, where it looks, what it asks for, and how it ends."""

from __future__ import annotations

import io
import json
import os
import re
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import boto3
import pytest

from tests.command import Outcome, refusal, run
from tests.drift.worlds import SHOP, STATE, Said, world
from tests.inputs.state.web import Answer, served
from tfguard.aws.client import Aws
from tfguard.drift.facts import drift_facts
from tfguard.drift.iam_policy import ALWAYS, actions_of
from tfguard.drift.judge import LiveJudge
from tfguard.engine.load import load_policies
from tfguard.engine.template import render_lines
from tfguard.model import Surface
from tfguard.model.drift import AttributeDrift, Drift, DriftKind
from tfguard.outputs.progress import Progress
from tfguard.redaction.state import StateSecrets
from tfguard.resources.catalogue import live_readers

FIXTURES = SHOP.parent.parent
BAZAAR = SHOP.parent / "bazaar"
REFRESHED = FIXTURES / "plans" / "refresh-only" / "plan.json"
GROUP = "aws_autoscaling_group.web"


def part(folder: Path, *types: str, change: Callable[[str], str] = str) -> Path:
    """A state with the shop's resources of some types, or all."""
    document = json.loads(change(Path(STATE).read_text("utf-8")))
    document["resources"] = [item for item in document["resources"] if not types or item["type"] in types]
    path = folder / "terraform.tfstate"
    path.write_text(json.dumps(document), "utf-8")
    return path


def scan(state: Path | str, *argv: str, **rest: Any) -> Said:
    return world(SHOP).scan(state, "--no-attribution", "--no-unmanaged", *argv, **rest)


def kinds(said: Said) -> dict[str, str]:
    return {item["address"] or item["id"]: item["kind"] for item in said.report["drift"]}


# Co-managed values


def sized(**sizes: int) -> list[Any]:
    return ["autoscaling", "update_auto_scaling_group", {"AutoScalingGroupName": "shop-web", **sizes}]


SCALING = [
    "autoscaling",
    "put_scaling_policy",
    {
        "AutoScalingGroupName": "shop-web",
        "PolicyName": "cpu",
        "PolicyType": "SimpleScaling",
        "AdjustmentType": "ChangeInCapacity",
        "ScalingAdjustment": 1,
    },
]


@pytest.fixture
def group(tmp_path: Path) -> Path:
    return part(tmp_path, "aws_autoscaling_group")


def test_a_capacity_that_a_policy_moves_is_shown_and_not_counted(group: Path) -> None:
    said = scan(group, calls=[SCALING, sized(DesiredCapacity=4)])
    [drift] = said.report["drift"]
    assert (said.code, said.report["verdict"], said.report["findings"]) == (0, "pass", [])
    assert (drift["address"], drift["kind"]) == (GROUP, "co-managed")
    assert drift["reason"] == "a scaling policy moves it between 2 and 6"
    assert [(item["path"], item["state"], item["live"]) for item in drift["attributes"]] == [("desired_capacity", 2, 4)]


def test_a_co_managed_value_is_named_in_the_text(group: Path) -> None:
    argv = ("drift", "--state", str(group), "--no-attribution", "--no-unmanaged")
    said = world(SHOP).run(*argv, calls=[SCALING, sized(DesiredCapacity=4)])
    assert f"{GROUP}: desired_capacity: 2 → 4; a scaling policy moves it between 2 and 6." in " ".join(said.out.split())
    assert said.code == 0


def test_a_capacity_that_nobody_else_moves_is_changed(group: Path) -> None:
    said = scan(group, calls=[sized(DesiredCapacity=4)])
    assert kinds(said) == {GROUP: "changed"}
    assert (said.code, [item["location"]["address"] for item in said.report["findings"]]) == (1, [GROUP])


@pytest.mark.parametrize("size", [{"MaxSize": 9, "DesiredCapacity": 8}, {"MinSize": 1, "DesiredCapacity": 1}])
def test_a_capacity_in_a_band_that_was_edited_is_changed(size: dict[str, int], group: Path) -> None:
    [drift] = scan(group, calls=[SCALING, sized(**size)]).report["drift"]
    assert drift["kind"] == "changed"
    assert "desired_capacity" in {item["path"] for item in drift["attributes"]}


def test_what_else_was_edited_in_a_group_that_scales_is_changed(group: Path) -> None:
    said = scan(group, calls=[SCALING, sized(DesiredCapacity=4, HealthCheckGracePeriod=5)])
    found = [(item["kind"], [entry["path"] for entry in item["attributes"]]) for item in said.report["drift"]]
    assert sorted(found) == [("changed", ["health_check_grace_period"]), ("co-managed", ["desired_capacity"])]


def target(service: str, resource: str, dimension: str) -> list[Any]:
    names = {"ServiceNamespace": service, "ResourceId": resource, "ScalableDimension": dimension}
    return ["application-autoscaling", "register_scalable_target", {**names, "MinCapacity": 1, "MaxCapacity": 20}]


TASKS = target("ecs", "service/shop/checkout", "ecs:service:DesiredCount")
READS = target("dynamodb", "table/shop-carts", "dynamodb:table:ReadCapacityUnits")


@pytest.mark.parametrize(("count", "kind"), [(7, "co-managed"), (0, "changed"), (21, "changed")])
def test_a_service_that_is_scaled_is_co_managed_inside_the_band(count: int, kind: str, tmp_path: Path) -> None:
    edit = ["ecs", "update_service", {"cluster": "shop", "service": "checkout", "desiredCount": count}]
    said = scan(part(tmp_path, "aws_ecs_service"), calls=[TASKS, edit])
    assert kinds(said) == {"aws_ecs_service.checkout": kind}


def test_each_side_of_a_table_is_scaled_by_itself(tmp_path: Path) -> None:
    units = {"ReadCapacityUnits": 15, "WriteCapacityUnits": 9}
    edit = ["dynamodb", "update_table", {"TableName": "shop-carts", "ProvisionedThroughput": units}]
    said = scan(part(tmp_path, "aws_dynamodb_table"), calls=[READS, edit])
    found = {item["kind"]: [entry["path"] for entry in item["attributes"]] for item in said.report["drift"]}
    assert found == {"co-managed": ["read_capacity"], "changed": ["write_capacity"]}


# Where it looks


def other_account(text: str) -> str:
    return text.replace("123456789012", "210987654321")


def test_the_credentials_of_another_account_are_one_error(tmp_path: Path) -> None:
    said = scan(part(tmp_path, change=other_account))
    assert refusal(Outcome(said.code, said.out, said.err)) == (
        "These are credentials of account 123456789012, and the states are of 210987654321."
    )
    assert set(said.operations) == {"sts.get_caller_identity"}


def test_what_is_of_another_account_among_the_states_is_not_checked(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = part(tmp_path / "other", "aws_lb", "aws_sqs_queue", change=other_account)
    said = scan(part(tmp_path, "aws_lb"), "--state", str(other))
    assert (said.code, said.report["drift"]) == (3, [])
    assert {(item["what"], item["why"]) for item in said.report["not_checked"]} == {
        (address, "it is in account 210987654321, and the credentials are those of 123456789012")
        for address in ("aws_lb.shop", "aws_sqs_queue.orders", "aws_sqs_queue.orders_dead")
    }


def edit_of(home: Path, number: str) -> dict[str, Any]:
    [path] = (home / "edits").glob(f"{number}-*.json")
    edit: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return edit


EAST, WEST = edit_of(BAZAAR, "059"), edit_of(BAZAAR, "065")


@pytest.mark.parametrize(("regions", "edits"), [(("us-west-2",), [WEST]), (("us-east-1",), [EAST]), ((), [EAST, WEST])])
def test_only_the_regions_that_were_named_are_scanned(regions: tuple[str, ...], edits: list[dict[str, Any]]) -> None:
    calls = [[*call[:3], edit["region"]] for edit in (EAST, WEST) for call in edit["calls"]]
    options = [word for region in regions for word in ("--region", region)]
    said = world(BAZAAR).scan(BAZAAR / "terraform.tfstate", "--no-attribution", *options, calls=calls)
    assert {item["address"] for item in said.report["drift"]} == {
        item["address"] for edit in edits for item in edit["expected"]
    }
    assert said.report["not_checked"] == []


@pytest.mark.parametrize("more", [[], ["--print-iam-policy"]])
def test_a_region_in_which_the_states_have_nothing_is_no_pass(more: list[str]) -> None:
    outcome = run("drift", "--state", STATE, "--region", "us-est-1", *more)
    assert refusal(outcome) == "The states have nothing in us-est-1."
    assert outcome.err.endswith("They have resources in us-east-1.\n")


def test_resources_of_other_providers_are_said_not_to_be_compared(tmp_path: Path) -> None:
    path = part(tmp_path, "aws_vpc")
    document = json.loads(path.read_text("utf-8"))
    (vpc,) = document["resources"]
    for type_ in ("cloudflare_record", "cloudflare_zone", "google_dns_record_set", "random_id", "terraform_data"):
        document["resources"].append({**vpc, "type": type_, "provider": f'provider["x/y/{type_.split("_")[0]}"]'})
    path.write_text(json.dumps(document), "utf-8")
    said = scan(path)
    assert [item["what"] for item in said.report["not_checked"]] == ["2 of the provider cloudflare", "1 of the provider google"]
    assert (said.report["drift"], said.report["verdict"], said.report["stats"]["resources"]) == ([], "pass", 1)
    assert scan(path, "--fail-on", "low").code == 3


def test_a_region_that_aws_does_not_have_is_no_pass_beside_a_good_one() -> None:
    outcome = run("drift", "--state", STATE, "--region", "us-east-1", "--region", "us-est-2")
    assert refusal(outcome) == "There is no AWS region 'us-est-2'."


def test_a_region_that_has_nothing_global_asks_no_global_service() -> None:
    said = world(BAZAAR).scan(BAZAAR / "terraform.tfstate", "--no-attribution", "--region", "us-west-2")
    assert said.code == 0
    assert {name.split(".")[0] for name in said.operations} & {"iam", "route53", "cloudfront"} == set()
    assert said.report["stats"]["resources"] == 9


def test_what_another_region_declares_of_a_global_object_is_not_unmanaged(tmp_path: Path) -> None:
    document = json.loads((BAZAAR / "terraform.tfstate").read_text("utf-8"))
    for item in document["resources"]:
        if item["type"] == "aws_route53_zone":
            item["provider"] = 'provider["registry.terraform.io/hashicorp/aws"].west'
    path = tmp_path / "terraform.tfstate"
    path.write_text(json.dumps(document), "utf-8")
    said = world(BAZAAR).scan(path, "--no-attribution", "--region", "us-west-2")
    assert "route53.list_resource_record_sets" in said.operations
    assert said.report["drift"] == []


# What no state knows


@pytest.mark.parametrize("number", ["021", "030", "031", "081", "109"])
def test_without_unmanaged_only_what_is_managed_is_looked_at(number: str) -> None:
    edit = edit_of(SHOP, number)
    [added] = edit["expected"]
    looked, left = (
        world(SHOP).scan(STATE, "--no-attribution", *options, calls=edit["calls"]) for options in ((), ("--no-unmanaged",))
    )
    assert added["type"] in {item["type"] for item in looked.report["drift"] if item["kind"] == "unmanaged"}
    assert [item for item in left.report["drift"] if item["kind"] == "unmanaged"] == []
    assert set(left.operations) <= set(looked.operations)


@pytest.mark.parametrize(
    ("types", "asked"), [(["aws_security_group"], False), (["aws_security_group", "aws_vpc_security_group_ingress_rule"], True)]
)
def test_rules_are_only_listed_where_a_group_does_not_list_its_own(types: list[str], asked: bool, tmp_path: Path) -> None:
    said = world(SHOP).scan(part(tmp_path, *types), "--no-attribution")
    assert ("ec2.describe_security_group_rules" in said.operations) is asked


# Permissions

PREFIXES = {
    "cloudwatch": "cloudwatch",
    "efs": "elasticfilesystem",
    "elb": "elasticloadbalancing",
    "elbv2": "elasticloadbalancing",
    "opensearch": "es",
    "stepfunctions": "states",
}
NOT_ALIKE = ("s3", "s3control", "apigateway", "apigatewayv2")
"""Services whose permissions are not named like their operations."""
SERVICES = frozenset(
    re.split(
        r"\s+",
        "acm acm-pca aoss apigateway application-autoscaling appsync athena autoscaling backup batch cloudfront "
        "cloudtrail cloudwatch codebuild codedeploy cognito-identity cognito-idp dax dynamodb ec2 ecr ecs eks "
        "elasticache elasticfilesystem elasticloadbalancing es events firehose glue iam kafka kinesis kms lambda logs "
        "memorydb mq pipes rds redshift route53 route53resolver s3 scheduler secretsmanager servicediscovery ses shield "
        "sns sqs ssm states sts transfer wafv2",
    )
)
"""The prefixes in the Service Authorization Reference of the services that are read."""


@pytest.fixture(scope="module")
def aws() -> Aws:
    return Aws(boto3.Session(region_name="us-east-1"))


def permissions(aws: Aws, operations: Iterable[str]) -> set[str]:
    named = [name.split(".") for name in operations if name.split(".")[0] not in NOT_ALIKE]
    return {
        f"{PREFIXES.get(service, service)}:{aws.client(service, 'us-east-1').meta.method_to_api_mapping[method]}"
        for service, method in named
    }


def allowed(home: Path, *argv: str) -> set[str]:
    said = world(home).run("drift", "--state", str(home / "terraform.tfstate"), "--print-iam-policy", *argv)
    assert (said.code, list(said.operations)) == (0, [])
    [statement] = json.loads(said.out)["Statement"]
    return set(statement["Action"])


def only_in_doubt(aws: Aws) -> set[str]:
    """What a scan asks only about objects that a listing left out, that no state knows, or that a policy asks more about."""
    readers = live_readers().values()
    checks = {f"{item.service}.{item.check.operation}" for item in readers if item.check}
    checks |= {
        f"{one.service or item.service}.{one.call.operation}" for item in readers if item.unmanaged for one in item.details
    }
    return {*ALWAYS, *permissions(aws, checks), "cloudfront:ListDistributions", "route53:ListHealthChecks"}


@pytest.mark.parametrize("home", [SHOP, BAZAAR], ids=lambda path: path.name)
@pytest.mark.parametrize("options", [(), ("--no-unmanaged",)], ids=["all", "managed"])
def test_the_policy_allows_what_a_scan_asks_and_no_more(home: Path, options: tuple[str, ...], aws: Aws) -> None:
    said = world(home).scan(home / "terraform.tfstate", "--no-attribution", *options)
    given, asked = allowed(home, *options), permissions(aws, said.operations)
    alike = {action for action in given if action.split(":")[0] not in NOT_ALIKE}
    assert asked - given == set()
    assert alike - asked - only_in_doubt(aws) == set()


def test_every_permission_is_one_of_aws_that_reads(aws: Aws) -> None:
    actions = {action for reader in live_readers().values() for action in actions_of(aws, reader)}
    assert {action.split(":")[0] for action in actions} <= SERVICES
    reads = ("BatchGet", "Describe", "GET", "Get", "List", "Search")
    assert [action for action in actions if not action.split(":")[1].startswith(reads)] == []


def test_permissions_of_s3_that_are_not_named_like_the_operation(aws: Aws) -> None:
    assert aws.action("s3", "head_object") == "s3:GetObject"
    assert aws.action("s3", "get_public_access_block") == "s3:GetBucketPublicAccessBlock"
    assert aws.action("s3control", "get_public_access_block") == "s3:GetAccountPublicAccessBlock"


# How it ends


def test_exit_codes(group: Path) -> None:
    assert scan(group).code == 0
    assert scan(group, calls=[sized(DesiredCapacity=4)]).code == 1
    assert scan(group, "--fail-on", "critical", calls=[sized(DesiredCapacity=4)]).code == 0
    assert run("drift").code == 2
    denied = {"kind": "denied", "operation": "autoscaling.describe_auto_scaling_groups"}
    assert scan(group, fault=denied).code == 3
    assert scan(group, "--allow-incomplete", fault=denied).code == 0


EARLY_AND_LATE = (
    "acm.describe_certificate",
    "autoscaling.describe_auto_scaling_groups",
    "elbv2.describe_rules",
    "iam.get_role",
)


@pytest.mark.parametrize("operation", EARLY_AND_LATE)
def test_an_interrupted_scan_is_incomplete_and_deletes_nothing(operation: str) -> None:
    said = scan(STATE, fault={"kind": "interrupted", "operation": operation})
    assert said.code == 3
    assert [item for item in said.report["drift"] if item["kind"] == "deleted"] == []
    whys = {item["why"] for item in said.report["not_checked"]}
    assert any("interrupted" in why for why in whys)


def test_an_interrupted_scan_that_saw_an_edit_says_both() -> None:
    fault = {"kind": "interrupted", "operation": "iam.get_role"}
    said = world(SHOP).scan(STATE, "--no-attribution", calls=[sized(DesiredCapacity=4)], fault=fault)
    unread = {item["what"] for item in said.report["not_checked"]}
    assert unread
    assert GROUP in unread or kinds(said)[GROUP] == "changed"


LATER: dict[str, tuple[Callable[[bytes], Answer], str | None]] = {
    "nothing": (Answer, None),
    "an apply": (
        lambda data: Answer(json.dumps({**json.loads(data), "serial": 109}).encode()),
        "an apply ran meanwhile: its serial moved from 108 to 109",
    ),
    "another state": (
        lambda data: Answer(json.dumps({**json.loads(data), "lineage": "b"}).encode()),
        "an apply ran meanwhile: its serial moved from 108 to 108",
    ),
    "a failure": (lambda _: Answer(status=500), "it could not be read again: {url} cannot be read: HTTP 500"),
    "another document": (
        lambda _: Answer(b"<html>"),
        "it could not be read again: {url} is not JSON, so it is no Terraform state: line 1, column 1: a value must stand here",
    ),
}


@pytest.mark.parametrize("what", LATER)
def test_a_state_that_is_written_while_it_is_compared_is_named(what: str, group: Path) -> None:
    later, why = LATER[what]
    with served() as web:
        web.answers["/state"], web.later["/state"] = Answer(group.read_bytes()), later(group.read_bytes())
        said = scan(f"{web.url}/state")
    gaps = [(item["what"], item["why"]) for item in said.report["not_checked"]]
    assert gaps == ([] if why is None else [(f"{web.url}/state", why.format(url=f"{web.url}/state"))])
    assert said.code == (0 if why is None else 3)


class Terminal(io.StringIO):
    """A stream that says that it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("stream", "shown"), [(io.StringIO(), False), (Terminal(), True), (None, False)])
def test_progress_is_shown_on_a_terminal_only(stream: io.StringIO | None, shown: bool) -> None:
    with Progress(stream) as progress:
        progress.call()
        progress.types(1, 2, 1234)
    said = stream.getvalue() if stream else ""
    assert ("1 API call, " in said) == shown
    assert said.endswith("\r\x1b[K") == shown


def test_a_scan_whose_messages_go_to_a_file_shows_no_progress(group: Path) -> None:
    assert scan(group).err == ""


def test_whoever_has_a_client_does_not_wait_until_another_is_made() -> None:
    begun, done = threading.Event(), threading.Event()

    class Slow(boto3.Session):
        def client(self, service: str, **rest: Any) -> Any:  # type: ignore[override]  # one signature for each service
            if service == "sqs":
                begun.set()
                assert done.wait(10)
            return super().client(service, **rest)  # type: ignore[call-overload]  # as above

    aws = Aws(Slow())
    first = aws.client("sts", "us-east-1")
    with ThreadPoolExecutor() as pool:
        slow = pool.submit(aws.client, "sqs", "us-east-1")
        assert begun.wait(10)
        assert aws.client("sts", "us-east-1") is first
        assert not slow.done()
        done.set()


# What boto3 is told


def _no_credentials(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    for name in [name for name in os.environ if name.startswith("AWS_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(home / "config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(home / "credentials"))


@pytest.mark.parametrize(
    ("config", "why"),
    [
        ("role_arn = arn:aws:iam::123456789012:role/x", "assume-role lacks source_profile"),
        ("credential_process = /no/such/program", "/no/such/program: No such file or directory"),
        ("credential_process = /bin/echo hello", "what credential_process prints is not JSON"),
        ("sso_session = x\nsso_account_id = 1\nsso_role_name = r", "The specified sso-session does not exist"),
        ("web_identity_token_file = /no/token\nrole_arn = arn:aws:iam::1:role/x", "/no/token: No such file or directory"),
    ],
)
def test_a_profile_that_cannot_be_used_is_no_fault_of_tfguard(
    config: str, why: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _no_credentials(monkeypatch, tmp_path)
    (tmp_path / "config").write_text(f"[default]\nregion = us-east-1\n{config}\n", "utf-8")
    assert why in refusal(run("drift", "--state", STATE))
    assert why in refusal(run("drift", "--state", "s3://states/a.tfstate"))


@pytest.mark.parametrize("more", [["--state", STATE], ["--state", STATE, "--print-iam-policy"], ["--state", "s3://states/a"]])
def test_an_endpoint_that_is_no_url_is_named(more: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "testing")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "testing")
    assert 'cannot be used: boto3 says "Invalid endpoint: localhost:4566"' in refusal(
        run("drift", "--endpoint-url", "localhost:4566", *more)
    )


def test_a_region_that_cannot_be_is_named() -> None:
    assert "'us east'" in refusal(run("drift", "--state", "s3://states/a", "--region", "us east"))


def test_a_state_in_s3_without_credentials_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _no_credentials(monkeypatch, tmp_path)
    said = refusal(run("drift", "--state", "s3://states/a"))
    assert said == "s3://states/a cannot be read: there are no AWS credentials."


@pytest.mark.parametrize(("name", "why"), [("absent", "No such file or directory"), (".", "Is a directory")])
def test_a_trail_that_is_not_there_is_no_broken_one(name: str, why: str, tmp_path: Path) -> None:
    path = tmp_path / name
    assert refusal(run("drift", "--state", STATE, "--trail", str(path))) == f"{path} cannot be read: {why}."


def edited(type_: str, address: str, path: str, state: Any, live: Any) -> Drift:
    return Drift(type_, "id-1", DriftKind.CHANGED, address=address, attributes=(AttributeDrift(path, state, live),))


def test_a_long_value_does_not_cut_off_what_the_other_side_has() -> None:
    rules = [{"protocol": "tcp", "from_port": port, "to_port": port, "peer": "0.0.0.0/0"} for port in range(9)]
    drift = edited("aws_security_group", "aws_security_group.web", "ingress", rules, [])
    [line] = render_lines("{{ evidence }}", drift_facts(drift))
    assert line.endswith("… in the state, nothing live")


def test_a_message_that_a_policy_puts_together_names_the_whole_address() -> None:
    address = "module.edge.module.network.aws_vpc_security_group_ingress_rule.app_from_the_load_balancer"
    drift = edited("aws_vpc_security_group_ingress_rule", address, "to_port", 1, 2)
    [found] = LiveJudge(load_policies(surface=Surface.LIVE), StateSecrets(())).judge([drift]).findings
    assert f"somebody edited {address}. The next apply puts back to_port from 2 to 1." in found.message


# What Terraform's own refresh found


def test_a_plan_of_a_refresh_is_reported_without_any_aws() -> None:
    outcome = run("drift", "--from-plan", str(REFRESHED), "--format", "json")
    report = json.loads(outcome.out)
    found = {item["address"]: item for item in report["drift"]}
    assert found["aws_cloudwatch_log_group.app"]["kind"] == "deleted"
    assert found["aws_dynamodb_table.t"]["kind"] == "changed"
    paths = {item["path"]: (item["state"], item["live"]) for item in found["aws_dynamodb_table.t"]["attributes"]}
    assert paths == {"read_capacity": (5, 50)}
    assert report["stats"]["api_calls"] == 0


def test_a_plan_comes_beside_a_scan(group: Path) -> None:
    said = scan(group, "--from-plan", str(REFRESHED), calls=[sized(DesiredCapacity=4)])
    assert {GROUP, "aws_dynamodb_table.t"} <= set(kinds(said))


def test_a_plan_without_drift_is_clean() -> None:
    outcome = run("drift", "--from-plan", str(FIXTURES / "plans" / "noop" / "plan.json"), "--format", "json")
    assert (outcome.code, json.loads(outcome.out)["drift"]) == (0, [])


def test_what_is_no_plan_is_refused() -> None:
    assert "is a state, not a plan" in refusal(run("drift", "--from-plan", STATE))
