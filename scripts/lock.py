"""Writes requirements/ from pyproject.toml: every package pinned with its hashes, for every system and Python at once.

python scripts/lock.py                   # what pyproject.toml asks for now; what is locked stays as it is
python scripts/lock.py --upgrade         # the newest of everything
python scripts/lock.py --check           # say what is stale; needs no network
python scripts/lock.py --newest FILE     # the newest for this Python alone, written elsewhere
python scripts/lock.py --lowest FILE     # the same with the oldest that pyproject.toml allows
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from itertools import product
from pathlib import Path
from typing import Any, Final

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent

ALL: Final = "all"
LOCKS: Final[dict[str, tuple[str, ...]]] = {
    ALL: ("--extra=demo", "--group=build", "--group=dev"),
    "build": ("--group=build",),
    "demo": ("--extra=demo", "--group=build"),
    "runtime": (),
}
"""What each file in requirements/ has beside the dependencies.

The others take the versions of the first. Renovate writes them in the order of their names, so that is first there too.
"""

SYSTEMS: Final[dict[str, dict[str, str]]] = {
    "Linux": {"sys_platform": "linux", "platform_system": "Linux", "os_name": "posix", "platform_machine": "x86_64"},
    "macOS": {"sys_platform": "darwin", "platform_system": "Darwin", "os_name": "posix", "platform_machine": "arm64"},
    "Windows": {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt", "platform_machine": "AMD64"},
}
_CPYTHON: Final = {"implementation_name": "cpython", "platform_python_implementation": "CPython"}
_PYTHON = re.compile(r"Programming Language :: Python :: (\d+\.\d+)")
_PIN = re.compile(r"([\w.-]+==[^\s;]+(?: ; [^\\]+?)?)(?: --hash=sha256:[0-9a-f]{64})+")


@dataclass(frozen=True, slots=True)
class Lock:
    """A file in requirements/: the command that wrote it, and what it pins."""

    command: str
    pins: tuple[Requirement, ...]
    others: tuple[str, ...]
    """Lines that pin nothing: an index, a path on some machine, a package without a hash."""

    @classmethod
    def parse(cls, text: str) -> Lock:
        """Read the text of a file."""
        command = re.search(r"(?m)^# +(uv pip compile .*)$", text)
        lines = re.sub(r"\s*\\\n\s*", " ", re.sub(r"(?m)^ *#.*\n?", "", text)).splitlines()
        matches = [(line, _PIN.fullmatch(line)) for line in lines]
        pins = tuple(Requirement(match[1]) for _, match in matches if match)
        return cls(command[1] if command else "", pins, tuple(line for line, match in matches if not match))

    def versions(self, environment: dict[str, str]) -> dict[str, list[str]]:
        """The versions of each package that are installed into an environment: one, in a lock that is right."""
        found: dict[str, list[str]] = {}
        for pin in self.pins:
            if pin.marker is None or pin.marker.evaluate(environment):
                found.setdefault(canonicalize_name(pin.name), []).append(str(pin.specifier).removeprefix("=="))
        return found


def main(arguments: list[str]) -> int:
    """Write the locks, or check them, or resolve for this Python alone; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ways = parser.add_mutually_exclusive_group()
    ways.add_argument("--upgrade", action="store_true")
    ways.add_argument("--check", action="store_true")
    ways.add_argument("--newest", type=Path, metavar="FILE")
    ways.add_argument("--lowest", type=Path, metavar="FILE")
    chosen = parser.parse_args(arguments)
    if chosen.check:
        stale = list(faults(ROOT))
        print(*stale, sep="\n", end="\n" if stale else "")
        return 1 if stale else 0
    if find_spec("uv") is None:
        print("uv resolves the versions, and is not installed: pip install --require-hashes -r requirements/all.txt")
        return 1
    if chosen.newest:
        resolve("highest", chosen.newest, *LOCKS[ALL])
    elif chosen.lowest:
        lowest(chosen.lowest)
    else:
        for name in LOCKS:
            _run(*command(name, _project(ROOT)), *(["--upgrade"] if chosen.upgrade else []))
    return 0


def command(name: str, project: dict[str, Any]) -> list[str]:
    """What writes a lock. It stands in the file's first lines too, from which Renovate takes it."""
    held = () if name == ALL else (f"--constraint=requirements/{ALL}.txt",)
    return [
        *("uv", "pip", "compile", "--universal", "--generate-hashes", f"--python-version={_pythons(project)[0]}"),
        *(*LOCKS[name], *held, f"--output-file=requirements/{name}.txt", "pyproject.toml"),
    ]


def lowest(output: Path) -> None:
    """Resolve the oldest of everything. What the demo and the tests need may not lift what users install."""
    direct = {canonicalize_name(Requirement(text).name) for text in _project(ROOT)["project"]["dependencies"]}
    with tempfile.TemporaryDirectory() as folder:
        users, floor = Path(folder, "users.txt"), Path(folder, "floor.txt")
        resolve("lowest-direct", users, *LOCKS["runtime"])
        pins = users.read_text("utf-8").splitlines()
        floor.write_text("\n".join(pin for pin in pins if canonicalize_name(Requirement(pin).name) in direct), "utf-8")
        resolve("lowest-direct", output, *LOCKS[ALL], f"--constraint={floor}")


def resolve(resolution: str, output: Path, *options: str) -> None:
    """Write what a resolution comes to for this Python on this system."""
    where = (f"--python={sys.executable}", f"--output-file={output}", "--upgrade", "--no-header", "--no-annotate")
    _run("uv", "pip", "compile", f"--resolution={resolution}", *options, *where, "pyproject.toml")


def _run(*words: str) -> None:
    subprocess.run([sys.executable, "-m", *words, "--quiet"], cwd=ROOT, check=True)


def faults(root: Path) -> Iterator[str]:
    """What is stale or wrong in requirements/, one line each; nothing, where the locks are what pyproject.toml asks for."""
    project = _project(root)
    if project["build-system"]["requires"] != project["dependency-groups"]["build"]:
        yield "pyproject.toml: the group `build` is not what `build-system` requires"
    paths = {name: root / "requirements" / f"{name}.txt" for name in LOCKS}
    locks = {name: Lock.parse(path.read_text("utf-8") if path.is_file() else "") for name, path in paths.items()}
    for name, lock in locks.items():
        file = f"requirements/{name}.txt"
        if lock.command != " ".join(command(name, project)):
            yield f"{file}: is not what scripts/lock.py writes; run it"
        yield from (f"{file}: `{line}` is not a pin with hashes" for line in lock.others)
        yield from (f"{file}: {fault}" for fault in _wrong_pins(project, name, lock, locks[ALL]))


def _wrong_pins(project: dict[str, Any], name: str, lock: Lock, everything: Lock) -> Iterator[str]:
    asked = [Requirement(text) for text in _asked(project, name)]
    said: set[str] = set()
    for python, system in product(_pythons(project), SYSTEMS):
        environment = {"python_version": python, "python_full_version": f"{python}.0", **_CPYTHON, **SYSTEMS[system]}
        found, beside = lock.versions(environment), everything.versions(environment)
        unmet = [fault for requirement in asked if (fault := _unmet(requirement, found, environment))]
        twice = [f"{package} is pinned to {' and '.join(pins)}" for package, pins in found.items() if len(pins) > 1]
        other = [f"{package} is not the one of {ALL}.txt" for package, pins in found.items() if pins != beside.get(package)]
        fresh = [fault for fault in (*unmet, *twice, *other) if fault not in said]
        said.update(fresh)
        yield from (f"{fault} (Python {python}, {system})" for fault in fresh)


def _unmet(requirement: Requirement, found: dict[str, list[str]], environment: dict[str, str]) -> str | None:
    if requirement.marker and not requirement.marker.evaluate(environment):
        return None
    pins = found.get(canonicalize_name(requirement.name), [])
    if pins and all(requirement.specifier.contains(pin, prereleases=True) for pin in pins):
        return None
    return f"{requirement.name} is {' and '.join(pins) or 'missing'}, where pyproject.toml asks for {requirement}"


def _asked(project: dict[str, Any], name: str) -> Iterator[str]:
    """The requirements that a lock is made from."""
    tables = {"--extra": project["project"]["optional-dependencies"], "--group": project["dependency-groups"]}
    yield from project["project"]["dependencies"]
    for option, _, value in (option.partition("=") for option in LOCKS[name]):
        yield from tables[option][value]


def _pythons(project: dict[str, Any]) -> list[str]:
    """The versions of Python that the package says it supports, the oldest first."""
    matches = (_PYTHON.fullmatch(classifier) for classifier in project["project"]["classifiers"])
    return [match[1] for match in matches if match]


def _project(root: Path) -> dict[str, Any]:
    return tomllib.loads((root / "pyproject.toml").read_text("utf-8"))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
