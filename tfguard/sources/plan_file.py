"""The binary plan, a zip that `terraform plan -out` writes: its lock file and configuration, and the way to its JSON."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from tfguard.errors import InputError
from tfguard.model import Change
from tfguard.sources.configuration import ModulePath, module_path
from tfguard.sources.hcl import Block, parse_hcl
from tfguard.sources.lockfile import LOCK_NAME, parse_lock
from tfguard.sources.plan_input import Buffer

TOOLS = ("terraform", "tofu")
SHOW_SECONDS = 600
_CONFIG_PREFIX = "tfconfig/m-"
_SHOWN_ERROR_LINES = 3


@dataclass(frozen=True, slots=True)
class Lifecycle:
    """The `lifecycle` block of a resource, as far as it is literal. `ignore_changes` may be ("all",)."""

    prevent_destroy: bool = False
    create_before_destroy: bool = False
    ignore_changes: tuple[str, ...] = ()

    def as_facts(self) -> dict[str, Any]:
        """The form that policies read."""
        return {
            "prevent_destroy": self.prevent_destroy,
            "create_before_destroy": self.create_before_destroy,
            "ignore_changes": list(self.ignore_changes),
        }


Lifecycles = Mapping[tuple[ModulePath, str], Lifecycle]


@dataclass(frozen=True, slots=True)
class PlanFile:
    """What a binary plan knows beyond its JSON: selected provider versions, and lifecycle rules by block."""

    lock: dict[str, str] = field(default_factory=dict)
    lifecycles: Lifecycles = field(default_factory=dict)


def lifecycle_of(lifecycles: Lifecycles, change: Change) -> Lifecycle | None:
    """The lifecycle of the block that declares a resource; None where the configuration no longer has the block."""
    return lifecycles.get((module_path(change.module), change.block))


def read_plan_file(data: Buffer, name: str, limit: int) -> PlanFile:
    """Read the lock file and the configuration inside a binary plan. `limit` bounds what it unpacks to, in bytes.

    Raises:
        InputError: not a plan, or damaged, or too large.

    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if "tfplan" not in archive.namelist():
                raise InputError(
                    f"{name} is a zip, but not a Terraform plan.", "Give the file that `terraform plan -out` wrote."
                )
            if sum(info.file_size for info in archive.infolist()) > limit:
                raise InputError(f"{name} unpacks to more than {limit:,} bytes.", "Raise `limits: plan_mib` in tfguard.yaml.")
            lock = parse_lock(archive.read(LOCK_NAME), f"{name}: {LOCK_NAME}") if LOCK_NAME in archive.namelist() else {}
            return PlanFile(lock, dict(_lifecycles(archive)))
    except (zipfile.BadZipFile, EOFError, RuntimeError, NotImplementedError) as error:
        raise InputError(f"{name} is a damaged plan file: {error}.", "Make the plan again.") from error


def show_json(path: str) -> bytes:
    """The JSON of a binary plan, made by terraform or tofu.

    It runs in the current directory, which must be initialised: the tool needs the providers' schemas.

    Raises:
        InputError: neither tool is there, or neither can read the plan.

    """
    tools = [tool for tool in TOOLS if shutil.which(tool)]
    if not tools:
        raise InputError(
            f"{path} is a binary plan, and neither terraform nor tofu is on PATH to turn it into JSON.",
            f"Run `terraform show -json {path} > plan.json` where Terraform is, then `tfguard plan plan.json`.",
        )
    failures = []
    for tool in tools:
        # A list of arguments and no shell; "--" is not understood by terraform, so a leading dash is made a path.
        shown = subprocess.run(  # noqa: S603  # the tool is one of TOOLS
            [tool, "show", "-json", "-no-color", path if not path.startswith("-") else f"./{path}"],
            capture_output=True,
            check=False,
            timeout=SHOW_SECONDS,
        )
        if shown.returncode == 0:
            return shown.stdout
        failures.append(f"{tool}: {_reason(shown.stderr)}")
    raise InputError(
        f"{path} cannot be turned into JSON ({'; '.join(failures)}).",
        "Run tfguard in the directory in which the plan was made, after `terraform init`.",
    )


def _reason(stderr: bytes) -> str:
    text = stderr.decode("utf-8", "replace")
    lines = [line.strip(" │╷╵") for line in text.splitlines()]
    start = next((index for index, line in enumerate(lines) if line.startswith("Error")), 0)
    return " ".join(line for line in lines[start : start + 2 * _SHOWN_ERROR_LINES] if line) or "no reason given"


def _lifecycles(archive: zipfile.ZipFile) -> Iterator[tuple[tuple[ModulePath, str], Lifecycle]]:
    for name in sorted(archive.namelist(), key=_overrides_last):
        if not name.startswith(_CONFIG_PREFIX):
            continue
        module, _, file = name.removeprefix(_CONFIG_PREFIX).partition("/")
        path = tuple(module.split(".")) if module else ()
        if file.endswith((".tf", ".tofu")):
            for block in parse_hcl(archive.read(name)):
                if block.type == "resource" and len(block.labels) == 2:
                    yield from _with_key(path, ".".join(block.labels), _from_hcl(block))
        elif file.endswith((".tf.json", ".tofu.json")):
            yield from _from_json(path, archive.read(name))


def _overrides_last(name: str) -> tuple[bool, str]:
    stem = name.rpartition("/")[2].split(".")[0]
    return (stem == "override" or stem.endswith("_override"), name)


def _with_key(path: ModulePath, block: str, lifecycle: Lifecycle | None) -> Iterator[tuple[tuple[ModulePath, str], Lifecycle]]:
    yield (path, block), lifecycle or Lifecycle()


def _from_hcl(block: Block) -> Lifecycle | None:
    for inner in block.of_type("lifecycle"):
        ignored = inner.attributes.get("ignore_changes")
        return Lifecycle(
            prevent_destroy=_is_true(inner, "prevent_destroy"),
            create_before_destroy=_is_true(inner, "create_before_destroy"),
            ignore_changes=ignored.items if ignored else (),
        )
    return None


def _is_true(block: Block, name: str) -> bool:
    value = block.attributes.get(name)
    return value is not None and value.literal in (True, "true")


def _from_json(path: ModulePath, data: bytes) -> Iterator[tuple[tuple[ModulePath, str], Lifecycle]]:
    try:
        document = json.loads(data)
    except ValueError:
        return
    resources = document.get("resource") if isinstance(document, dict) else None
    for type_, named in resources.items() if isinstance(resources, dict) else ():
        for name, body in named.items() if isinstance(named, dict) else ():
            bodies = body if isinstance(body, list) else [body]
            for item in bodies:
                rules = item.get("lifecycle") if isinstance(item, dict) else None
                rules = rules[0] if isinstance(rules, list) and rules else rules
                yield (path, f"{type_}.{name}"), _from_rules(rules if isinstance(rules, dict) else {})


def _from_rules(rules: dict[str, Any]) -> Lifecycle:
    ignored = rules.get("ignore_changes") or ()
    return Lifecycle(
        prevent_destroy=rules.get("prevent_destroy") is True,
        create_before_destroy=rules.get("create_before_destroy") is True,
        ignore_changes=(ignored,) if isinstance(ignored, str) else tuple(ignored),
    )
