"""The `lifecycle` blocks of a configuration, which the JSON of a plan leaves out."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from msgspec import Struct

from tfguard.inputs.plan.configuration import ModulePath, module_path
from tfguard.model import Change

_HCL_NAMES = (".tf", ".tofu")
_JSON_NAMES = (".tf.json", ".tofu.json")
_COMMENT = re.compile(r'"(?:[^"\\]|\\.)*+(?:"|\Z)|#[^\n]*|//[^\n]*|/\*.*?(?:\*/|\Z)', re.DOTALL)
_ITEM = re.compile(r'(?:(?>\["(?:[^"\\]|\\.)*+"\]|\[[^\]]*+(?:\]|\Z)|"(?:[^"\\]|\\.)*+(?:"|\Z)|[^,\["]))++')


class Lifecycle(Struct, frozen=True):
    """The `lifecycle` block of a resource. `ignore_changes` may be ("all",).

    A switch is None where it is not a literal: OpenTofu takes variables there.
    """

    prevent_destroy: bool | None = False
    create_before_destroy: bool | None = False
    ignore_changes: tuple[str, ...] = ()

    def as_facts(self) -> dict[str, Any]:
        """The form that policies read."""
        return {
            "prevent_destroy": self.prevent_destroy,
            "create_before_destroy": self.create_before_destroy,
            "ignore_changes": list(self.ignore_changes),
        }


Lifecycles: TypeAlias = Mapping[tuple[ModulePath, str], Lifecycle]
_Rules: TypeAlias = dict[str, Any]


def lifecycle_of(lifecycles: Lifecycles, change: Change) -> Lifecycle | None:
    """The lifecycle of the block that declares a resource; None where the configuration no longer has the block."""
    return lifecycles.get((module_path(change.module), change.block))


def module_lifecycles(files: Mapping[str, bytes]) -> dict[str, Lifecycle]:
    """The lifecycle of every resource block in the files of one module, by block address such as `aws_lb.web`.

    As Terraform does it: an override file changes single arguments, and a `.tofu` file stands in for the `.tf` file of
    the same name. What cannot be parsed is passed over.

    Raises:
        LimitError: a block is larger or deeper than a limit allows.

    """
    merged: dict[str, _Rules] = {}
    for name in sorted(files, key=lambda name: (_is_override(name), name)):
        if not _is_shadowed(name, files):
            for block, rules in _rules_in(name, files[name]):
                merged.setdefault(block, {}).update(rules)
    return {block: _lifecycle(rules) for block, rules in merged.items()}


def _is_override(name: str) -> bool:
    stem = name.removesuffix(".json").rpartition(".")[0]
    return stem == "override" or stem.endswith("_override")


def _is_shadowed(name: str, files: Mapping[str, bytes]) -> bool:
    for ending in _HCL_NAMES[:1] + _JSON_NAMES[:1]:
        if name.endswith(ending):
            return name.removesuffix(ending) + ending.replace(".tf", ".tofu") in files
    return False


def _rules_in(name: str, data: bytes) -> Iterator[tuple[str, _Rules]]:
    if name.endswith(_JSON_NAMES):
        yield from _from_json(data)
    elif name.endswith(_HCL_NAMES):
        yield from _from_hcl(name, data)


def _from_hcl(name: str, data: bytes) -> Iterator[tuple[str, _Rules]]:
    # Imported here: without a binary plan, nothing reads HCL.
    from tfguard.inputs.hcl.parser import parse_blocks

    for block in parse_blocks(data, frozenset([b"resource"])):
        for fault in block.faults:
            if fault.limit is not None:
                raise fault.limit.exceeded(f"{name}:{fault.span.line}: a block")
        if len(block.labels) == 2:
            rules: _Rules = {}
            for lifecycle in block.of_type("lifecycle"):
                for key, value in lifecycle.attributes.items():
                    rules[key] = _listed(value.text) if key == "ignore_changes" else value.literal
            yield ".".join(block.labels), rules


def _listed(text: str) -> tuple[str, ...]:
    """The elements of a list as written, comments left out; a single word counts as a list of one."""
    inner = _COMMENT.sub(lambda found: found[0] if found[0].startswith('"') else " ", text).strip()
    if inner.startswith("[") and inner.endswith("]"):
        inner = inner[1:-1]
    return tuple(item.strip().strip('"') for item in _ITEM.findall(inner) if item.strip())


def _from_json(data: bytes) -> Iterator[tuple[str, _Rules]]:
    try:
        document = json.loads(data)
    except (ValueError, RecursionError):
        return
    for types in _objects(document):
        for type_, name, body in _resources(types.get("resource")):
            rules: _Rules = {}
            for lifecycle in _objects(body.get("lifecycle")):
                rules.update(lifecycle)
            yield f"{type_}.{name}", rules


def _resources(value: Any) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for types in _objects(value):
        for type_, named in types.items():
            for names in _objects(named):
                for name, bodies in names.items():
                    yield from ((type_, name, body) for body in _objects(bodies))


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    """The objects in a value: JSON configuration may have one object or a list of them at every level."""
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, dict):
            yield item


def _lifecycle(rules: _Rules) -> Lifecycle:
    ignored = rules.get("ignore_changes") or ()
    names = (ignored,) if isinstance(ignored, str) else tuple(map(str, ignored)) if isinstance(ignored, (list, tuple)) else ()
    return Lifecycle(
        prevent_destroy=_switch(rules, "prevent_destroy"),
        create_before_destroy=_switch(rules, "create_before_destroy"),
        ignore_changes=("all",) if names == ("*",) else names,
    )


def _switch(rules: _Rules, name: str) -> bool | None:
    value = rules.get(name, False)
    return {"true": True, "false": False}.get(str(value).lower()) if isinstance(value, (bool, str)) else None
