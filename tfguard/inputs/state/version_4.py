"""A Terraform state, version 4: the objects that it says Terraform manages, and what else in it may be a secret."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from tfguard.errors import InputError
from tfguard.inputs.depth import is_shallow, may_be_deep
from tfguard.inputs.json_fault import json_reason
from tfguard.inputs.limits import STATE_DEPTH
from tfguard.model import Path, Value
from tfguard.model.drift import StateResource

PULL_HINT = "Run `terraform state pull > terraform.tfstate` in the working directory, and give tfguard that file."


@dataclass(frozen=True, slots=True)
class StateOutput:
    """One output of the root module."""

    name: str
    value: Value
    sensitive: bool


@dataclass(frozen=True, slots=True)
class State:
    """One state: where it came from, its serial, and what it manages.

    What else may hold secrets: `beside` are data sources and deposed objects, which nobody compares; `private` is what
    providers keep there for themselves.
    """

    name: str
    serial: int
    lineage: str
    resources: tuple[StateResource, ...]
    beside: tuple[StateResource, ...] = ()
    outputs: tuple[StateOutput, ...] = ()
    private: frozenset[str] = frozenset()


def parse_state(data: bytes, name: str) -> State:
    """Read a state.

    Raises:
        InputError: it is no state of version 4; the message says what it is instead.

    """
    document = _document(data, name)
    lineage = str(document.get("lineage") or "")
    pairs = [(entry, item) for entry in _entries(document, name) for item in _instances(entry, name)]
    # Data sources are somebody else's, and deposed objects are already on their way to be destroyed.
    compared = [entry.get("mode") == "managed" and not item.get("deposed") for entry, item in pairs]
    every = [_resource(entry, item, name, lineage) for entry, item in pairs]
    return State(
        name,
        _serial(document, name),
        lineage,
        tuple(itertools.compress(every, compared)),
        tuple(itertools.compress(every, (not compares for compares in compared))),
        tuple(_outputs(document.get("outputs"))),
        frozenset(item["private"] for _, item in pairs if isinstance(item.get("private"), str)),
    )


def _outputs(outputs: Value) -> Iterator[StateOutput]:
    for name, output in outputs.items() if isinstance(outputs, dict) else ():
        if isinstance(output, dict):
            yield StateOutput(name, output.get("value"), bool(output.get("sensitive")))


def _serial(document: Mapping[str, Any], name: str) -> int:
    serial = document.get("serial") or 0
    if not isinstance(serial, int):
        raise _damaged(name, "`serial` is not a number")
    return serial


def _damaged(name: str, why: str) -> InputError:
    return InputError(f"{name} is a damaged state: {why}.", PULL_HINT)


def _document(data: bytes, name: str) -> dict[str, Any]:
    if not data.strip():
        raise InputError(f"{name} is empty.", PULL_HINT)
    try:
        document = json.loads(data)
    except RecursionError as error:
        raise STATE_DEPTH.exceeded(name) from error
    except ValueError as error:
        raise InputError(f"{name} is not JSON, so it is no Terraform state: {json_reason(data)}.", PULL_HINT) from error
    if may_be_deep(data, STATE_DEPTH) and not is_shallow(document, STATE_DEPTH):
        raise STATE_DEPTH.exceeded(name)
    if not isinstance(document, dict):
        raise InputError(f"{name} is JSON, but no Terraform state.", PULL_HINT)
    if "encrypted_data" in document:
        raise InputError(f"{name} is an encrypted OpenTofu state.", "Run `tofu state pull`, which decrypts it, and give that.")
    if "format_version" in document:
        raise InputError(f"{name} is the JSON of a plan or of `terraform show`, not a state.", PULL_HINT)
    if document.get("version") != 4:
        raise InputError(_wrong_version(name, document.get("version")), _version_hint(document.get("version")))
    return document


def _wrong_version(name: str, version: Value) -> str:
    return f"{name} is a state of version {version}." if isinstance(version, int) else f"{name} is no Terraform state."


def _version_hint(version: Value) -> str:
    if version in (1, 2, 3):
        return "Terraform 0.11 or older wrote it: upgrade with Terraform 0.12 (`terraform apply`), then scan."
    return PULL_HINT


def _entries(document: Mapping[str, Any], name: str) -> Iterator[dict[str, Any]]:
    entries = document.get("resources")
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        if entries is None:
            return
        raise _damaged(name, "`resources` is not a list of objects")
    yield from entries


def _instances(entry: Mapping[str, Any], name: str) -> Iterator[dict[str, Any]]:
    """The instances of one resource."""
    instances = entry.get("instances") or []
    if not isinstance(instances, list) or not all(isinstance(instance, dict) for instance in instances):
        raise _damaged(name, "`instances` is not a list of objects")
    yield from instances


def _resource(entry: Mapping[str, Any], instance: Mapping[str, Any], name: str, lineage: str) -> StateResource:
    attributes = instance.get("attributes")
    return StateResource(
        address=_address(entry, instance),
        type=str(entry.get("type")),
        attributes=attributes if isinstance(attributes, dict) else dict(instance.get("attributes_flat") or {}),
        state_file=name,
        provider=str(entry.get("provider") or ""),
        marks=tuple(_marks(instance.get("sensitive_attributes"))),
        module=str(entry.get("module") or ""),
        block=f"{entry.get('type')}.{entry.get('name')}",
        lineage=lineage or None,
        mode=str(entry.get("mode")),
    )


def _address(entry: Mapping[str, Any], instance: Mapping[str, Any]) -> str:
    module = f"{entry['module']}." if entry.get("module") else ""
    key = instance.get("index_key")
    index = "" if key is None else f"[{json.dumps(key, ensure_ascii=False)}]"
    return f"{module}{entry.get('type')}.{entry.get('name')}{index}"


def _marks(paths: Value) -> Iterator[Path]:
    """The paths that are marked: each is a list of steps, which get an attribute, or an element by its key or position.

    A step that is not understood ends its path: everything from there on is marked.
    """
    for path in paths if isinstance(paths, list) else []:
        steps = tuple(itertools.takewhile(lambda step: step is not None, map(_step, path if isinstance(path, list) else [])))
        if steps:
            yield tuple(step for step in steps if step is not None)


def _step(step: Value) -> str | int | None:
    value = step.get("value") if isinstance(step, dict) else None
    if isinstance(value, dict):  # of an index: its type, and the key
        value = value.get("value")
    return value if isinstance(value, (str, int)) else None
