"""Measures what a megabyte of hostile input costs: each case in a process of its own, with its peak memory and its time.

python benchmarks/limits.py
python benchmarks/limits.py --only 'hcl *' --kib 256
"""

from __future__ import annotations

import argparse
import gzip
import io
import json
import os
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MIB = 1024 * 1024
MAX_MEMORY = 1024 * MIB
MAX_SECONDS = 60.0
ADDRESS_SPACE = 6 * 1024 * MIB
"""What a process may have at most, so that the machine outlives what exceeds its limit."""
BOUNDED = """
import resource, runpy, sys
resource.setrlimit(resource.RLIMIT_AS, ({0}, {0}))
resource.setrlimit(resource.RLIMIT_CPU, ({1}, {1}))
sys.argv[0] = "tfguard"
runpy.run_module("tfguard", run_name="__main__")
"""
FAULT = b"fault of tfguard itself"
Make = Callable[[int], bytes]
"""Makes an input of about so many bytes."""


@dataclass(frozen=True)
class Case:
    """One command, and the files that it reads: each made from the number of bytes that it may have."""

    name: str
    argv: tuple[str, ...]
    files: dict[str, Make]


@dataclass(frozen=True)
class Cost:
    """What one case cost, how it ended, and what it said."""

    name: str
    memory: int
    seconds: float
    code: int
    said: bytes

    @property
    def met(self) -> bool:
        """Whether it stayed under the limits, and ended with an exit code of tfguard's own."""
        return (
            self.memory <= MAX_MEMORY and self.seconds <= MAX_SECONDS and self.code in (0, 1, 2, 3) and FAULT not in self.said
        )


def repeated(text: str, before: str = "", after: str = "") -> Make:
    """A text that fills the size by repetition."""
    return lambda size: (before + text * max(1, (size - len(before) - len(after)) // len(text)) + after).encode()


def pairs(opening: str, closing: str, before: str = "", after: str = "") -> Make:
    """Brackets that are opened and closed again, as deep as the size allows."""

    def made(size: int) -> bytes:
        depth = max(1, (size - len(before) - len(after)) // (len(opening) + len(closing)))
        return (before + opening * depth + closing * depth + after).encode()

    return made


def archive(name: str, content: Make, times: int = 1) -> Make:
    """A plan file with one more entry, which is `times` as large as the size."""

    def made(size: int) -> bytes:
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as zipped:
            zipped.writestr("tfplan", b"")
            zipped.writestr(name, content(size * times))
        return out.getvalue()

    return made


def members(size: int) -> bytes:
    """A plan file of as many entries as the size has room for."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as zipped:
        zipped.writestr("tfplan", b"")
        for number in range(size // 150):
            zipped.writestr(f"tfconfig/m-{number:06}/a.tf", b"")
    return out.getvalue()


def aliases(size: int) -> bytes:
    """YAML in which each list holds the one before nine times."""
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    while sum(map(len, lines[-100:])) * len(lines) // min(len(lines), 100) < size and len(lines) < 20_000:
        number = len(lines)
        lines.append(f"a{number}: &a{number} [{', '.join([f'*a{number - 1}'] * 9)}]")
    return "\n".join(lines).encode()[:size]


def _small_plan(_: int) -> bytes:
    return json.dumps({"format_version": "1.2", "terraform_version": "1.11.4", "resource_changes": []}).encode()


def _state() -> tuple[str, str]:
    """What stands before and after the value of one attribute of a state."""
    before = (
        '{"version":4,"terraform_version":"1.11.4","serial":1,"lineage":"a","resources":[{"mode":"managed","type":"aws_lb",'
        '"name":"web","provider":"provider[\\"registry.terraform.io/hashicorp/aws\\"]","instances":[{"attributes":'
        '{"arn":"arn:aws:elasticloadbalancing:eu-central-1:123456789012:loadbalancer/app/web/1","x":'
    )
    return before, "}}]}]}"


def _small_state(_: int) -> bytes:
    return "1".join(_state()).encode()


_HCL = {
    "minus": pairs("-", "", 'module "a" {\n  source = ', "1\n}\n"),
    "not": pairs("!", "", 'module "a" {\n  source = ', "true\n}\n"),
    "lists": pairs("[", "]", 'module "a" {\n  source = ', "\n}\n"),
    "lists that only open": repeated("[", 'module "a" {\n  source = '),
    "parentheses": pairs("(", ")", 'module "a" {\n  source = ', "\n}\n"),
    "objects": pairs("{a=", "}", 'module "a" {\n  source = ', "\n}\n"),
    "braces": pairs("{", "}"),
    "braces that only open": repeated("{"),
    "blocks": pairs("a {\n", "}\n"),
    "calls": pairs("f(", ")", 'module "a" {\n  source = ', "\n}\n"),
    "conditions": repeated("x?y:", 'module "a" {\n  source = ', "1\n}\n"),
    "additions": repeated("1+", 'module "a" {\n  source = ', "1\n}\n"),
    "indexes": pairs("a[", "]", 'module "a" {\n  source = ', "\n}\n"),
    "attributes": repeated(".a", 'module "a" {\n  source = a', "\n}\n"),
    "for expressions": pairs("[for a in ", ": a]", 'module "a" {\n  source = ', "\n}\n"),
    "heredocs": repeated("  a = <<E\nE\n", "locals {\n", "}\n"),
    "heredocs that only open": repeated("<<E\n", 'module "a" {\n  source = '),
    "templates": repeated('"${', 'module "a" {\n  source = ', "\n}\n"),
    "templates in pairs": pairs('"${', '}"', 'module "a" {\n  source = ', "\n}\n"),
    "directives": repeated("%{if a}", 'module "a" {\n  source = "', '"\n}\n'),
    "quotes": repeated('"'),
    "small blocks": repeated('resource "aws_lb" "a" {\n}\n'),
    "small arguments": repeated("  a = 1\n", 'resource "aws_lb" "a" {\n', "}\n"),
    "one list": repeated("1,", 'resource "aws_lb" "a" {\n  subnets = [', "1]\n}\n"),
    "comments": repeated("#\n"),
    "comments that only open": repeated("/*"),
    "providers": repeated(
        '    a = { source = "b/c", version = "~> 1" }\n', "terraform {\n  required_providers {\n", "  }\n}\n"
    ),
}
_JSON = {
    "lists": pairs("[", "]", '{"locals":{"a":', "}}"),
    "lists that only open": repeated("[", '{"locals":{"a":'),
    "objects": pairs('{"a":', "}", '{"locals":', "}"),
    "wide lists": repeated("[],", '{"locals":{"a":[', "[]]}}"),
    "wide objects": repeated('{"a":{}},', '{"resource":{"aws_lb":{"a":{"x":[', "{}]}}}}"),
    "wide keys": lambda size: json.dumps({"resource": {"aws_lb": {f"a{n:06}": {} for n in range(size // 14)}}}).encode(),
    "a long number": repeated("1", '{"locals":{"a":', "}}"),
    "a long text": repeated("${", '{"locals":{"a":"', '"}}'),
}
_YAML = {
    "sequences in lines": repeated("- "),
    "lists": pairs("[", "]", "waivers: "),
    "lists that only open": repeated("[", "waivers: "),
    "objects": pairs("{a: ", "}", "waivers: "),
    "objects that only open": repeated("{"),
    "keys": repeated("? "),
    "wide lists": repeated("[],", "waivers: [", "]"),
    "wide objects": repeated("{},", "waivers: [", "]"),
    "lines": repeated("- a\n", "waivers:\n"),
    "anchors": repeated("&a "),
    "aliases": aliases,
    "documents": repeated("---\n"),
    "tags": repeated("!!str "),
    "a long number": repeated("1", "version: "),
    "quotes": repeated("'"),
    "comments": repeated("#\n"),
}
_VALUES = {
    "lists": pairs("[", "]"),
    "objects": pairs('{"a":', "}"),
    "wide lists": repeated("[],", "[", "[]]"),
    "wide objects": repeated('{"a":{}},', "[", "{}]"),
    "small numbers": repeated("1,", "[", "1]"),
    "a long number": repeated("1"),
    "small texts": repeated('"a",', "[", '"a"]'),
    "a long text": repeated("a", '"', '"'),
}


def _within(value: Make, before: str, after: str) -> Make:
    return lambda size: before.encode() + value(size - len(before) - len(after)).strip() + after.encode()


def _row(side: str) -> tuple[str, str]:
    """What stands before and after a value of a change."""
    head = (
        '{"format_version":"1.2","terraform_version":"1.11.4","resource_changes":[{"address":"aws_lb.web","mode":"managed",'
        '"type":"aws_lb","name":"web","provider_name":"registry.terraform.io/hashicorp/aws","change":{"actions":["update"],'
    )
    sides = {"before": "{}", "after": "{}", "after_unknown": "{}"} | {side: '{"x":HERE}'}
    before, after = ",".join(f'"{name}":{text}' for name, text in sides.items()).split("HERE")
    return head + before, after + "}}]}"


def cases() -> Iterator[Case]:
    """Everything that is tried."""
    yield from _of_configurations()
    yield from _of_plan_files()
    yield from _of_plans()
    yield from _of_yaml()
    yield from _of_states()


def _of_configurations() -> Iterator[Case]:
    for name, made in _HCL.items():
        yield Case(f"hcl {name}", ("lint", "."), {"main.tf": made})
        yield Case(f"terragrunt {name}", ("lint", "."), {"terragrunt.hcl": made})
        locks = ("--base-lock", "l", "--head-lock", "l")
        yield Case(f"lock file {name}", ("plan", "plan.json", *locks), {"plan.json": _small_plan, "l": made})
    for name, made in _JSON.items():
        yield Case(f"tf.json {name}", ("lint", "."), {"main.tf.json": made})


def _of_plan_files() -> Iterator[Case]:
    argv = ("plan", "plan.json", "--plan-file", "p")

    def case(name: str, made: Make) -> Case:
        return Case(f"plan file {name}", argv, {"plan.json": _small_plan, "p": made})

    for name, made in _HCL.items():
        yield case(name, archive("tfconfig/m-/a.tf", made))
    for times in (15, 64):
        for name, entry, made in (
            ("braces", "tfconfig/m-/a.tf", _HCL["braces that only open"]),
            ("one list", "tfconfig/m-/a.tf", _HCL["one list"]),
            ("small blocks", "tfconfig/m-/a.tf", _HCL["small blocks"]),
            ("large blocks", "tfconfig/m-/a.tf", _large_blocks),
            ("lists in JSON", "tfconfig/m-/a.tf.json", _JSON["wide lists"]),
            ("objects in JSON", "tfconfig/m-/a.tf.json", _JSON["wide objects"]),
            ("zeros", "tfconfig/m-/a.tf", repeated("\0")),
            ("white space", ".terraform.lock.hcl", repeated(" ")),
            ("a state", "tfstate", repeated(" ")),
        ):
            yield case(f"of {name}, {times} times", archive(entry, made, times))
    yield case("of entries", members)


def _large_blocks(size: int) -> bytes:
    """Blocks just under the limit for one."""
    return _HCL["one list"](1000 * 1024) * max(1, size // (1000 * 1024))


def _of_plans() -> Iterator[Case]:
    plan = ("plan", "plan.json")
    for name, made in _VALUES.items():
        for side in ("before", "after_unknown"):
            yield Case(f"plan {side} {name}", plan, {"plan.json": _within(made, *_row(side))})
        report = _within(made, '{"command":"drift","drift":[{"kind":"changed","attributes":[{"path":"a","live":', "}]}]}")
        yield Case(f"drift report {name}", (*plan, "--drift-report", "r"), {"plan.json": _small_plan, "r": report})
    other = _within(_VALUES["wide lists"], '{"format_version":"1.2","resource_changes":[],"x":', "}")
    yield Case("plan of lists", plan, {"plan.json": other})
    yield Case("plan rows", plan, {"plan.json": _rows})
    yield Case("plans in lines", plan, {"plan.json": repeated('{"format_version":"1.2","resource_changes":[]}\n')})


def _of_yaml() -> Iterator[Case]:
    plan = ("plan", "plan.json")
    for name, made in _YAML.items():
        yield Case(f"tfguard.yaml {name}", plan, {"plan.json": _small_plan, "tfguard.yaml": made})
        yield Case(f"policy {name}", (*plan, "--policies", "p"), {"plan.json": _small_plan, "p/a.yaml": made})


def _of_states() -> Iterator[Case]:
    state, trail = ("drift", "--no-attribution", "--state", "s"), ("drift", "--state", "s", "--trail", "t")
    for name, made in _VALUES.items():
        yield Case(f"state {name}", state, {"s": _within(made, *_state())})
        yield Case(f"trail {name}", trail, {"s": _small_state, "t": _within(made, '{"Records":', "}")})
    yield Case("state instances", state, {"s": _instances})
    for times in (15, 64):
        yield Case(f"state in gzip, {times} times", state, {"s": _zipped(_within(_VALUES["wide objects"], *_state()), times)})
        records = _within(_VALUES["wide objects"], '{"Records":', "}")
        yield Case(f"trail in gzip, {times} times", trail, {"s": _small_state, "t": _zipped(records, times)})


def _zipped(made: Make, times: int) -> Make:
    return lambda size: gzip.compress(made(size * times))


def _rows(size: int) -> bytes:
    row = (
        '{"address":"aws_lb.a%06d","mode":"managed","type":"aws_lb","name":"a",'
        '"provider_name":"registry.terraform.io/hashicorp/aws","change":{"actions":["delete"],"before":{},"after":null}}'
    )
    rows = ",".join(row % number for number in range(size // (len(row) + 3)))
    return f'{{"format_version":"1.2","resource_changes":[{rows}]}}'.encode()


def _instances(size: int) -> bytes:
    instance = '{"index_key":%d,"attributes":{"id":"%d"}}'
    listed = ",".join(instance % (number, number) for number in range(size // (len(instance) + 6)))
    before, after = _state()
    return (before.partition('[{"attributes')[0] + "[" + listed + after[2:]).encode()


def cost(case: Case, size: int, folder: Path) -> Cost:
    """Run one case in a process of its own."""
    for name, made in case.files.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(made(size))
    environment = {key: value for key, value in os.environ.items() if not key.startswith("AWS_")}
    environment |= {"PYTHONPATH": str(ROOT), "AWS_EC2_METADATA_DISABLED": "true", "HOME": str(folder)}
    started = time.perf_counter()
    with tempfile.TemporaryFile() as said:
        command = [sys.executable, "-c", BOUNDED.format(ADDRESS_SPACE, int(2 * MAX_SECONDS)), *case.argv]
        streams = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": said}
        with subprocess.Popen(command, cwd=folder, env=environment, **streams) as process:  # type: ignore[call-overload]
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0)
        return Cost(case.name, usage.ru_maxrss * 1024, time.perf_counter() - started, process.returncode, said.read())


def main() -> int:
    """Print the table; 1 where something exceeds what it may."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="*", help="a glob of the cases' names")
    parser.add_argument("--kib", type=int, default=1000, help="the size of each input, in KiB")
    options = parser.parse_args()
    print("| what | peak memory | time | exit code | met |\n|---|---|---|---|---|")
    missed = tried = 0
    for case in (case for case in cases() if fnmatchcase(case.name, options.only)):
        with tempfile.TemporaryDirectory() as folder:
            found = cost(case, options.kib * 1024, Path(folder))
        tried += 1
        missed += not found.met
        met = "yes" if found.met else "no: " + found.said.decode("utf-8", "replace").strip().replace("\n", " ")[-150:]
        print(f"| {found.name} | {found.memory // MIB} MiB | {found.seconds:.1f} s | {found.code} | {met} |", flush=True)
    print(f"\n{tried} inputs of {options.kib} KiB, {missed} over 1 GiB, over {MAX_SECONDS:.0f} s, or not ended in order.")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
