"""Limits: each is configured, documented and kept, and says how to raise it; what is no file is refused, and not read."""

from __future__ import annotations

import gzip
import io
import json
import os
import re
import socket
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from tests.command import Outcome, refusal, run
from tests.plans import row
from tfguard.inputs import files
from tfguard.inputs.limits import FREE_MIB, LIMITS, MIB, STATE_MIB, in_force, may_unpack_to
from tfguard.inputs.schema import load_schema

ROOT = Path(__file__).parent.parent.parent
STATE = ROOT / "fixtures" / "states" / "dynamodb-table.tfstate"
PLAN = json.dumps({"format_version": "1.2", "resource_changes": []})
POLICY = "id: nobody\ntitle: {}\n"
LARGE = " " * (MIB + 1)
DEEP = "[" * 60 + "]" * 60


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty directory, and credentials that reach nobody."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    for name in ("AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE"):
        monkeypatch.setenv(name, str(tmp_path / "nowhere"))
    return tmp_path


def write(name: str, data: str | bytes) -> None:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)


def written(name: str, data: str) -> str:
    write(name, data)
    return name


def zipped(entries: Mapping[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in {"tfplan": "", **entries}.items():
            archive.writestr(name, data)
    return out.getvalue()


def plan(data: str = PLAN, *options: str) -> Outcome:
    write("plan.json", data)
    return run("plan", "plan.json", *options)


def plan_file(**entries: str) -> Outcome:
    write("plan.bin", zipped(entries))
    return plan(PLAN, "--plan-file", "plan.bin")


def lint(name: str, data: str, *others: str) -> Outcome:
    for other in (name, *others):
        write(other, data)
    return run("lint", ".")


def state(data: str | bytes) -> Outcome:
    write("s.tfstate", data)
    return run("drift", "--state", "s.tfstate")


def trail(data: str | bytes) -> Outcome:
    write("trail.json", data)
    return run("drift", "--state", str(STATE), "--trail", "trail.json")


def policy(data: str) -> Outcome:
    write("p/nobody.yaml", data)
    return plan(PLAN, "--policies", "p")


def report(live: str, after: str = "") -> Outcome:
    write(
        "drift.json", f'{{"command":"drift","drift":[{{"kind":"changed","attributes":[{{"path":"a","live":{live}}}]}}]}}{after}'
    )
    return plan(PLAN, "--drift-report", "drift.json")


def deep_plan() -> str:
    return json.dumps({"resource_changes": [row("aws_lb.a", "delete", before={"a": "HERE"})]}).replace('"HERE"', DEEP)


def deep_state() -> bytes:
    return STATE.read_bytes().replace(b'"hash_key": "account"', b'"hash_key": ' + DEEP.encode())


MODULE = 'module "a" {{\n  source = {}\n}}\n'
BLOCKS = 'module "a" {\n' + "a {\n" * 60 + "}\n" * 61
EXCEEDED: dict[str, tuple[int, Callable[[], Outcome], str]] = {
    "drift_report_depth": (50, lambda: report(DEEP), "drift.json nests more than 50 levels deep"),
    "drift_report_mib": (1, lambda: report("1", LARGE), "drift.json is larger than 1 MiB"),
    "gzip_ratio": (
        2,
        lambda: state(gzip.compress(STATE.read_bytes() + b" " * (FREE_MIB * MIB))),
        "s.tfstate unpacks to more than 2 times its size",
    ),
    "hcl_block_mib": (1, lambda: lint("main.tf", MODULE.format(f'"{LARGE}"')), "this block is larger than 1 MiB"),
    "hcl_depth": (50, lambda: lint("main.tf", BLOCKS), "this block nests more than 50 levels deep"),
    "hcl_mib": (1, lambda: lint("main.tf", LARGE), "it is larger than 1 MiB"),
    "lint_files": (1, lambda: lint("b/b.tf", "", "a/a.tf"), ". holds more than 1 files"),
    "lock_mib": (1, lambda: plan(PLAN, "--base-lock", written("l", LARGE)), "l is larger than 1 MiB"),
    "plan_depth": (50, lambda: plan(deep_plan()), "nests more than 50 levels deep"),
    "plan_file_entries": (2, lambda: plan_file(a="", b=""), "plan.bin holds more than 2 files"),
    "plan_file_ratio": (
        2,
        lambda: plan_file(a=" " * (FREE_MIB * MIB + 1)),
        "plan.bin unpacks to more than 2 times its size",
    ),
    "plan_mib": (1, lambda: plan(PLAN + LARGE), "plan.json has 1 MiB, the limit is 1 MiB"),
    "policy_depth": (50, lambda: policy(POLICY.format(DEEP)), "nobody.yaml nests more than 50 levels deep"),
    "policy_mib": (1, lambda: policy(POLICY.format(LARGE)), "nobody.yaml is larger than 1 MiB"),
    "policy_values": (50, lambda: policy(POLICY.format(str([1] * 60))), "nobody.yaml holds more than 50 values"),
    "state_depth": (50, lambda: state(deep_state()), "s.tfstate nests more than 50 levels deep"),
    "state_mib": (1, lambda: state(STATE.read_bytes() + LARGE.encode()), "s.tfstate is larger than 1 MiB"),
    "trail_depth": (50, lambda: trail(f'{{"Records": {DEEP}}}'), "trail.json nests more than 50 levels deep"),
    "trail_mib": (1, lambda: trail('{"Records": []}' + LARGE), "trail.json is larger than 1 MiB"),
}
"""What exceeds each limit, set to what, and what is said then."""


@pytest.mark.parametrize("key", sorted(LIMITS))
def test_what_exceeds_a_limit_is_told_the_limit_and_how_to_raise_it(key: str) -> None:
    low, outcome, says = EXCEEDED[key]
    write("tfguard.yaml", f"limits:\n  {key}: {low}\n")
    said = outcome()
    text = " ".join(f"{said.out} {said.err}".split())
    assert said.code == (3 if key.startswith("hcl") else 2)
    assert says in text
    assert f"raise `limits: {key}` in tfguard.yaml" in text


@pytest.mark.parametrize("key", sorted(LIMITS))
def test_what_exceeds_a_low_limit_passes_the_default_or_is_refused_for_another_reason(key: str) -> None:
    _, outcome, says = EXCEEDED[key]
    said = outcome()
    if key == "hcl_block_mib":
        return  # its lowest value is the default
    if LIMITS[key].default > 1:
        assert says.replace("1 MiB", f"{LIMITS[key].default} MiB") not in f"{said.out} {said.err}"
    assert "fault of tfguard itself" not in said.err


@pytest.mark.parametrize("file", ["tfconfig/m-/a.tf", ".terraform.lock.hcl"])
def test_the_files_in_a_plan_file_have_their_own_limits(file: str) -> None:
    size = LIMITS["hcl_mib"].default if file.endswith(".tf") else LIMITS["lock_mib"].default
    noise = os.urandom((size + 1) * MIB // 2).hex()
    assert f"plan.bin: {file} is larger than {size} MiB" in refusal(plan_file(**{file: noise}))


def test_a_block_in_a_plan_file_that_is_too_large_is_refused() -> None:
    block = 'resource "aws_lb" "a" {\n  name = "' + os.urandom(MIB // 2).hex() + '"\n}\n'
    message = refusal(plan_file(**{"tfconfig/m-/a.tf": block}))
    assert message == "a.tf:1: a block is larger than 1 MiB."


# The registry, the schema and the documentation


def documented() -> Iterator[tuple[str, ...]]:
    section = (ROOT / "docs" / "security.md").read_text("utf-8").split("\n## Limits\n")[1].split("\n## ")[0]
    for line in section.splitlines():
        if line.startswith("| `"):
            yield tuple(cell.strip() for cell in line.strip("|").split("|"))


def test_every_limit_is_documented_with_its_default_and_its_reason() -> None:
    rows = [
        (f"`{key}`", f"{limit.default:,} {limit.unit}", f"{limit.most:,}" if limit.most else "", limit.of, limit.why)
        for key, limit in sorted(LIMITS.items())
    ]
    assert list(documented()) == rows


def test_every_limit_is_a_key_of_the_configuration_and_no_other() -> None:
    schema = load_schema("config.schema.json")["properties"]["limits"]["properties"]
    assert list(schema) == sorted(LIMITS)
    assert {key: declared.get("maximum") for key, declared in schema.items()} == {
        key: limit.most for key, limit in LIMITS.items()
    }


@pytest.mark.parametrize("key", sorted(key for key, limit in LIMITS.items() if limit.most is not None))
def test_a_limit_cannot_be_raised_beyond_what_is_safe(key: str) -> None:
    most = LIMITS[key].most or 0
    write("tfguard.yaml", f"limits:\n  {key}: {most + 1}\n")
    assert f"limits.{key}: {most + 1} is more than {most:,}" in refusal(plan())
    write("tfguard.yaml", f"limits:\n  {key}: {most}\n")
    assert plan().code == 0


@pytest.mark.parametrize("depth", [150, 200])
def test_at_the_deepest_that_can_be_set_nothing_fails(depth: int) -> None:
    """What walks through values has stack enough, also where much of it is used already."""
    write("tfguard.yaml", "limits: {plan_depth: 200, state_depth: 200, drift_report_depth: 200, hcl_depth: 200}\n")
    lists, objects = "[" * (depth - 9) + "]" * (depth - 9), '{"a":' * (depth - 9) + "1" + "}" * (depth - 9)
    change = {"before": {"tags": "B", "x": "B"}, "after": {"tags": "A", "x": "A"}, "after_unknown": {"x": "A"}}
    for value in (lists, objects):
        text = json.dumps({"resource_changes": [row("aws_lb.a", "update", **change)]})
        assert plan(text.replace('"B"', value).replace('"A"', value.replace("1", "2"))).code in (0, 1, 3)
        assert report(value).code == 0
        deep = STATE.read_bytes().replace(b'"hash_key": "account"', b'"hash_key": ' + value.encode())
        assert "no AWS credentials" in refusal(state(deep))
    assert lint("main.tf", 'module "a" {\n' + "a {\n" * (depth - 2) + "}\n" * (depth - 1)).code in (0, 1, 3)
    assert lint("main.tf.json", '{"locals": ' + lists[4:-4] + "}").code in (0, 1, 3)


def test_the_configuration_itself_has_the_default_limits() -> None:
    write("tfguard.yaml", "limits:\n  policy_mib: 4\n#" + LARGE)
    outcome = plan()
    assert refusal(outcome) == "tfguard.yaml is larger than 1 MiB."
    assert "tfguard.yaml itself is read under the default limits" in outcome.err


def test_limits_hold_for_one_run() -> None:
    with in_force({"state_mib": 1}):
        assert STATE_MIB.bytes == MIB
        assert may_unpack_to(STATE_MIB, LIMITS["gzip_ratio"], 10) == (MIB, STATE_MIB)
    assert STATE_MIB.allowed == STATE_MIB.default
    assert may_unpack_to(STATE_MIB, LIMITS["gzip_ratio"], 10) == (FREE_MIB * MIB, LIMITS["gzip_ratio"])
    assert may_unpack_to(STATE_MIB, LIMITS["gzip_ratio"], MIB)[0] == 30 * MIB


# What is no file

INPUTS: dict[str, Callable[[str], Outcome]] = {
    "a plan": lambda name: run("plan", name),
    "a plan file": lambda name: plan(PLAN, "--plan-file", name),
    "a state": lambda name: run("drift", "--state", name),
    "a trail": lambda name: run("drift", "--state", str(STATE), "--trail", name),
    "a drift report": lambda name: plan(PLAN, "--drift-report", name),
    "a lock file": lambda name: plan(PLAN, "--base-lock", name),
    "a configuration": lambda name: plan(PLAN, "--config", name),
    "a policy": lambda name: run("policies", "test", name),
}
NAMED = ["pipe", "device", "socket", "directory"]


def special(kind: str) -> str:
    if kind == "device":
        return "/dev/zero"
    if kind == "pipe":
        os.mkfifo("x.yaml")
    elif kind == "socket":
        with socket.socket(socket.AF_UNIX) as made:
            made.bind("x.yaml")
    else:
        os.mkdir("x.yaml")
    return "x.yaml"


@pytest.mark.parametrize("kind", NAMED)
@pytest.mark.parametrize("what", INPUTS)
def test_what_is_no_file_is_refused_at_once(what: str, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "PIPE_SECONDS", 0.1)
    monkeypatch.setenv("PATH", "/nowhere")
    message = refusal(INPUTS[what](special(kind)))
    assert re.search("is|cannot|has no|holds no|there", message, re.IGNORECASE)


def test_the_null_device_holds_nothing() -> None:
    assert plan(PLAN, "--config", os.devnull).code == 0
    assert "is empty" in refusal(run("plan", os.devnull))
    assert "is empty" in refusal(run("drift", "--state", os.devnull))


@pytest.mark.parametrize("kind", ["pipe", "socket"])
def test_what_is_no_file_in_a_policy_directory_is_not_passed_over(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "PIPE_SECONDS", 0.1)
    os.mkdir("p")
    os.rename(special(kind), "p/x.yaml")
    assert "p/x.yaml cannot be read" in refusal(plan(PLAN, "--policies", "p"))


@pytest.mark.parametrize("kind", ["pipe", "socket", "directory"])
def test_what_is_called_tfguard_yaml_and_is_no_file_is_refused(kind: str) -> None:
    os.rename(special(kind), "tfguard.yaml")
    assert "tfguard.yaml is not a regular file" in refusal(plan())


@pytest.mark.parametrize("name", ["main.tf", "main.tf.json", "terragrunt.hcl", ".terraform.lock.hcl"])
def test_configuration_that_is_no_file_is_not_checked(name: str) -> None:
    for number, kind in enumerate(["pipe", "socket"]):
        directory = Path(f"m{number}")
        directory.mkdir()
        os.rename(special(kind), directory / name)
    os.mkdir("m2")
    os.symlink("/dev/zero", f"m2/{name}")
    outcome = run("lint", ".", "--format", "json")
    assert outcome.code in (1, 3)
    found = {item["what"].split(":")[0] for item in json.loads(outcome.out)["not_checked"]}
    assert {f"m{number}/{name}" for number in range(3)} <= found


@pytest.mark.parametrize("what", ["a plan", "a state", "a trail", "a drift report", "a lock file", "a configuration"])
def test_a_pipe_that_somebody_writes_into_is_read_to_its_end(what: str) -> None:
    data = {
        "a plan": PLAN.encode(),
        "a state": STATE.read_bytes(),
        "a trail": b'{"Records": []}',
        "a drift report": b'{"command": "drift", "drift": []}',
        "a configuration": b"version: 1\n",
        "a lock file": b'provider "registry.terraform.io/hashicorp/aws" {\n  version = "5.0.0"\n}\n',
    }[what]
    write("data", data)
    os.mkfifo("pipe")
    slowly = "sleep 0.2; (head -c 5 data; sleep 0.2; tail -c +6 data) > pipe"
    with subprocess.Popen(["sh", "-c", slowly]):
        said = INPUTS[what]("pipe")
    assert "pipe" not in said.err, said.err


# Memory

MIBS: dict[str, tuple[list[str], Callable[[], bytes], tuple[int, ...]]] = {
    "braces in a plan file": (
        ["plan", "plan.json", "--plan-file", "plan.bin"],
        lambda: zipped({"tfconfig/m-/a.tf": "{" * (15 * MIB)}),
        (0,),
    ),
    "a compressed state": (
        ["drift", "--state", "plan.bin"],
        lambda: gzip.compress(STATE.read_bytes() + b" " * (500 * MIB)),
        (2,),
    ),
    "minus": (["lint", "main.tf"], lambda: MODULE.format("-" * MIB + "1").encode()[: MIB - 100], (1, 3)),
}


@pytest.mark.parametrize("what", MIBS)
def test_a_small_input_takes_less_than_a_gibibyte(what: str) -> None:
    """The few that took more once; `benchmarks/limits.py` tries two hundred."""
    argv, make, codes = MIBS[what]
    data = make()
    write("main.tf" if argv[0] == "lint" else "plan.bin", data)
    write("plan.json", PLAN)
    assert len(data) <= MIB
    bounded = [sys.executable, "-c", _BOUNDED, *argv]
    done = subprocess.run(bounded, capture_output=True, check=False, env={**os.environ, "PYTHONPATH": str(ROOT)})
    assert done.returncode in codes, done.stderr
    assert b"fault of tfguard itself" not in done.stderr


_BOUNDED = f"""
import resource, runpy
resource.setrlimit(resource.RLIMIT_AS, ({1024 * MIB}, {1024 * MIB}))
runpy.run_module("tfguard", run_name="__main__")
"""
