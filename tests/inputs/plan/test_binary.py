"""The binary plan: what its lock file and configuration say, and how policies get to see it."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest

from tests.command import run
from tests.inputs.plan.archive import archived
from tfguard.errors import InputError
from tfguard.inputs.configuration.lifecycle import Lifecycle
from tfguard.inputs.plan.binary import PlanFile, read_plan_file

PLANS = Path(__file__).parent.parent.parent.parent / "fixtures" / "plans"
BINARIES = sorted(path.parent.name for path in PLANS.glob("*/plan.bin"))
AWS = "registry.terraform.io/hashicorp/aws"


def read(**entries: str) -> PlanFile:
    return read_plan_file(archived(**entries), "plan.bin")


def resource(lifecycle: str) -> str:
    return f'resource "aws_lb" "web" {{\n  lifecycle {{\n    {lifecycle}\n  }}\n}}\n'


@pytest.mark.parametrize("case", BINARIES)
def test_a_real_plan_file_knows_the_lineage_of_its_state(case: str) -> None:
    data = (PLANS / case / "plan.bin").read_bytes()
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        lineage = json.loads(opened.read("tfstate"))["lineage"] or None
    assert read_plan_file(data, case).lineage == lineage


def test_some_real_plan_file_has_a_lineage() -> None:
    assert any(read_plan_file((PLANS / case / "plan.bin").read_bytes(), case).lineage for case in BINARIES)


@pytest.mark.parametrize("case", BINARIES)
def test_every_real_plan_file_is_read(case: str) -> None:
    plan_file = read_plan_file((PLANS / case / "plan.bin").read_bytes(), case)
    assert plan_file.lock[AWS] == "5.100.0" or list(plan_file.lock) == []
    written = (PLANS / case / "main.tf").read_text("utf-8")
    assert len(plan_file.lifecycles) >= written.count('\nresource "')


def test_real_lifecycles_are_found() -> None:
    plan_file = read_plan_file((PLANS / "certificate-replaced-cbd" / "plan.bin").read_bytes(), "plan.bin")
    assert any(lifecycle.create_before_destroy for lifecycle in plan_file.lifecycles.values())


def test_every_module_has_its_own_blocks() -> None:
    plan_file = read(
        **{
            "tfconfig/m-/main.tf": resource("prevent_destroy = true"),
            "tfconfig/m-net/main.tf": resource("create_before_destroy = true"),
            "tfconfig/m-net.zone/main.tf": resource("ignore_changes = all"),
            "tfconfig/m-net.zone/override.tf": resource("prevent_destroy = true"),
            "tfconfig/modules.json": '[{"Key": "", "Dir": "."}]',
        }
    )
    assert plan_file.lifecycles == {
        ((), "aws_lb.web"): Lifecycle(prevent_destroy=True),
        (("net",), "aws_lb.web"): Lifecycle(create_before_destroy=True),
        (("net", "zone"), "aws_lb.web"): Lifecycle(prevent_destroy=True, ignore_changes=("all",)),
    }


def test_a_plan_file_may_be_without_a_lock_file_and_without_configuration() -> None:
    assert read() == PlanFile({}, {})


def test_a_damaged_lock_file_in_a_plan_file_is_named() -> None:
    with pytest.raises(InputError, match=r"plan\.bin: \.terraform\.lock\.hcl:1:1: there is a merge-conflict marker"):
        read(**{".terraform.lock.hcl": "<<<<<<< HEAD\n"})


def test_broken_configuration_in_a_plan_file_is_passed_over() -> None:
    plan_file = read(**{"tfconfig/m-/a.tf": "resource {{{", "tfconfig/m-/b.tf": resource("prevent_destroy = true")})
    assert plan_file.lifecycles[(), "aws_lb.web"].prevent_destroy


def test_odd_names_in_a_plan_file_do_no_harm() -> None:
    text = resource("prevent_destroy = true")
    plan_file = read(
        **{
            "tfconfig/m-": text,
            "tfconfig/m-../main.tf": text,
            "../../etc/passwd": "x",
            "tfconfig/x/main.tf": text,
        }
    )
    assert (("net",), "aws_lb.web") not in plan_file.lifecycles


# What policies see

POLICY = """\
id: lifecycle-seen
title: What the configuration says
layer: run
severity: high
surface: plan
match:
  types: [aws_lb]
when: lifecycle
message: 'prevent {{ lifecycle.prevent_destroy }}, first {{ lifecycle.create_before_destroy }}, \
ignored {{ lifecycle.ignore_changes[1] }}, upgrade {{ upgrade.bump }}.'
why: It takes no site down, it is here to be seen by a test.
fix: Nothing needs to be done about this at all.
---
flags: []
allows: []
"""


def document(module: str) -> bytes:
    row = {
        "address": f"{module}.aws_lb.web" if module else "aws_lb.web",
        "module_address": module,
        "type": "aws_lb",
        "name": "web",
        "provider_name": AWS,
        "change": {"actions": ["update"], "before": {"name": "a"}, "after": {"name": "b"}},
    }
    return json.dumps({"format_version": "1.2", "resource_changes": [row]}).encode()


@pytest.mark.parametrize("module", ["", "module.net", 'module.net["eu.west"].module.zone[0]'])
def test_lifecycle_and_upgrade_reach_policies(module: str, tmp_path: Path) -> None:
    path = {"": "", "module.net": "net"}.get(module, "net.zone")
    rules = "prevent_destroy = true\n    create_before_destroy = true\n    ignore_changes = [tags, name]"
    lock = f'provider "{AWS}" {{\n  version = "VERSION"\n}}\n'
    (tmp_path / "plan.bin").write_bytes(
        archived(**{f"tfconfig/m-{path}/main.tf": resource(rules), ".terraform.lock.hcl": lock.replace("VERSION", "6.0.0")})
    )
    (tmp_path / "base.hcl").write_text(lock.replace("VERSION", "5.100.0"), "utf-8")
    (tmp_path / "policies").mkdir()
    (tmp_path / "policies" / "lifecycle-seen.yaml").write_text(POLICY, "utf-8")
    options = (
        "--plan-file",
        f"{tmp_path}/plan.bin",
        "--base-lock",
        f"{tmp_path}/base.hcl",
        "--policies",
        f"{tmp_path}/policies",
    )
    outcome = run("plan", "-", *options, stdin=document(module))
    assert outcome.code == 1, outcome.err
    assert "prevent true, first true, ignored name, upgrade major." in " ".join(outcome.out.split())


def test_without_a_plan_file_there_is_no_lifecycle(tmp_path: Path) -> None:
    (tmp_path / "lifecycle-seen.yaml").write_text(POLICY, "utf-8")
    assert run("plan", "-", "--policies", str(tmp_path), stdin=document("")).code == 0


def test_a_plan_file_beside_its_json_adds_to_it() -> None:
    case = PLANS / "lb-renamed"
    alone = run("plan", str(case / "plan.json"))
    both = run("plan", str(case / "plan.json"), "--plan-file", str(case / "plan.bin"))
    assert (both.code, both.err) == (alone.code, "")
