"""A Terraform state, version 4: the objects that it says Terraform manages."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from tfguard.errors import InputError
from tfguard.inputs.depth import is_shallow, may_be_deep
from tfguard.inputs.json_fault import json_reason
from tfguard.inputs.limits import STATE_DEPTH
from tfguard.model import Value
from tfguard.model.drift import StateResource

PULL_HINT = "Run `terraform state pull > terraform.tfstate` in the working directory, and give tfguard that file."


@dataclass(frozen=True, slots=True)
class State:
    """One state: where it came from, its serial, and what it manages."""

    name: str
    serial: int
    lineage: str
    resources: tuple[StateResource, ...]


def parse_state(data: bytes, name: str) -> State:
    """Read a state.

    Raises:
        InputError: it is no state of version 4; the message says what it is instead.

    """
    document = _document(data, name)
    lineage = str(document.get("lineage") or "")
    every = [(entry.get("mode"), item) for entry in _entries(document, name) for item in _instances(entry, name, lineage)]
    managed = tuple(item for mode, item in every if mode == "managed")  # data sources are somebody else's
    return State(name, _serial(document, name), lineage, managed)


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


def _instances(entry: Mapping[str, Any], name: str, lineage: str) -> Iterator[StateResource]:
    """The instances of one resource. Deposed objects are left out: they are already on their way to be destroyed."""
    instances = entry.get("instances") or []
    if not isinstance(instances, list) or not all(isinstance(instance, dict) for instance in instances):
        raise _damaged(name, "`instances` is not a list of objects")
    for instance in instances:
        if instance.get("deposed"):
            continue
        attributes = instance.get("attributes")
        yield StateResource(
            address=_address(entry, instance),
            type=str(entry.get("type")),
            attributes=attributes if isinstance(attributes, dict) else dict(instance.get("attributes_flat") or {}),
            state_file=name,
            provider=str(entry.get("provider") or ""),
            sensitive=frozenset(_marked(instance.get("sensitive_attributes"))),
            module=str(entry.get("module") or ""),
            block=f"{entry.get('type')}.{entry.get('name')}",
            lineage=lineage or None,
        )


def _address(entry: Mapping[str, Any], instance: Mapping[str, Any]) -> str:
    module = f"{entry['module']}." if entry.get("module") else ""
    key = instance.get("index_key")
    index = "" if key is None else f"[{json.dumps(key, ensure_ascii=False)}]"
    return f"{module}{entry.get('type')}.{entry.get('name')}{index}"


def _marked(paths: Value) -> Iterator[str]:
    """The top-level attributes of the marks: each is a list of steps, the first of which gets an attribute."""
    for path in paths if isinstance(paths, list) else []:
        if isinstance(path, list) and path and isinstance(path[0], dict):
            yield str(path[0].get("value"))
