"""Kubernetes objects that a plan holds as manifests, in the shape of the provider's own types: policies need know only these.

A `kubernetes_manifest` with an Ingress inside is judged as a `kubernetes_ingress_v1`. An object for which the provider has
no type, of a custom API most often, gets the type `group/Kind` and keeps the shape of its manifest.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, Final, NamedTuple, cast

import msgspec
from msgspec import Raw
from msgspec.structs import asdict, replace

from tfguard.comparison.shape import Shape
from tfguard.errors import TfguardError
from tfguard.inputs.plan.document import decode
from tfguard.inputs.plan.rows import Plan
from tfguard.inputs.plan.shape import NOTHING, DriftRow, ManifestRow, PlannedRow
from tfguard.inputs.yaml_file import YamlFile
from tfguard.resources.catalogue import resource_type, resource_types
from tfguard.resources.schema.provider import type_schema

_HUMPS: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_NOT_OF_THE_OBJECT: Final = frozenset(["apiVersion", "kind", "status"])
_MASKS: Final = ("after_unknown", "before_sensitive", "after_sensitive")


class _Source(NamedTuple):
    """Where a row has its manifest, and as what it is judged."""

    attribute: str
    type: str
    shape: Shape


def typed_manifests(plan: Plan) -> Plan:
    """The plan with every manifest as the object that it describes; what cannot be read as one stays as it is."""
    document = plan.document
    listed = [*(document.resource_changes or ()), *(document.resource_drift or ())]
    if not any(_attributes(type_) for type_ in {row.type for row in listed}):
        return plan
    document.resource_changes = [_typed(row) for row in document.resource_changes or ()]
    document.resource_drift = cast("list[DriftRow]", [_typed(row) for row in document.resource_drift or ()])
    return Plan(document, plan.name)


@cache
def _attributes(type_: str) -> tuple[str, ...]:
    return resource_type(type_).manifest


@cache
def _types() -> Mapping[str, str]:
    """The provider's type for each kind of object."""
    return {declared.object_kind: type_ for type_, declared in resource_types().items() if declared.object_kind}


def _typed(row: PlannedRow) -> PlannedRow:
    """The row as one of the object in its manifest."""
    attributes = _attributes(row.type)
    before, after = (decode(raw, row.address) for raw in (row.change.before, row.change.after)) if attributes else (None, None)
    source = _source(attributes, before) or _source(attributes, after)
    if source is None:
        return row
    change = replace(
        row.change,
        before=_raw(_object(before, source)),
        after=_raw(_object(after, source)),
        replace_paths=[_path(path, source) for path in row.change.replace_paths or ()] or None,
        **{name: _mask(getattr(row.change, name), source) for name in _MASKS},
    )
    return ManifestRow(**{**asdict(row), "type": source.type, "change": change, "written_as": row.type})


def _source(attributes: tuple[str, ...], values: Any) -> _Source | None:
    """Where the manifest stands among a resource's values, and what is in it."""
    told = [(name, _parsed(values, name)) for name in attributes] if isinstance(values, dict) else []
    for name, manifest in sorted(told, key=lambda item: not item[1]):  # kind and version may stand beside an empty one
        kind = manifest.get("kind") or values.get("kind")
        version = manifest.get("apiVersion") or values.get("api_version")
        if isinstance(kind, str) and isinstance(version, str):
            group = version.rpartition("/")[0]
            type_ = _types().get(f"{group}/{kind}".lstrip("/"), f"{group}/{kind}".lstrip("/"))
            return _Source(name, type_, type_schema(type_).shapes or None)
    return None


def _parsed(values: Any, attribute: str) -> dict[str, Any]:
    """The manifest in an attribute; empty where there is none, or where it is no single object."""
    value = values.get(attribute) if isinstance(values, dict) else None
    if isinstance(value, str):
        try:
            value = YamlFile(attribute, value).first()
        except TfguardError:
            return {}
    return value if isinstance(value, dict) else {}


def _object(values: Any, source: _Source) -> dict[str, Any] | None:
    """The object as the provider's type would have it."""
    if values is None:
        return None
    manifest = {key: value for key, value in _parsed(values, source.attribute).items() if key not in _NOT_OF_THE_OBJECT}
    metadata = manifest.get("metadata")
    if not isinstance(metadata, dict):  # some providers have these apart
        metadata = {key: values[key] for key in ("name", "namespace") if values.get(key)}
    name = "/".join(str(metadata[key]) for key in ("namespace", "name") if metadata.get(key))
    return {"id": name, "name": name, **_translated({**manifest, "metadata": metadata}, source.shape, _as_text)}


def _mask(raw: Raw, source: _Source) -> Raw:
    """A mask of the row, as one of the object."""
    mask = decode(raw, source.attribute)
    inner = mask.get(source.attribute) if isinstance(mask, dict) else mask
    return _raw(_translated(inner, source.shape) if isinstance(inner, dict) else inner)


def _raw(value: Any) -> Raw:
    return NOTHING if value is None else Raw(msgspec.json.encode(value))


def _path(path: list[str | int], source: _Source) -> list[str | int]:
    """A path into the manifest, as one into the object."""
    found: list[str | int] = []
    shape = source.shape
    for step in path[1:] if path[:1] in ([source.attribute], ["object"]) else path:
        if isinstance(step, int):
            found.append(step)
            shape = shape[1] if isinstance(shape, list) else None
            continue
        if _is_block(shape):
            found.append(0)
            shape = shape[1]
        found.append(_name(step, shape))
        shape = shape.get(found[-1]) if isinstance(shape, dict) else None
    return found


def _translated(tree: Any, shape: Shape, leaf: Callable[[Any, Shape], Any] = lambda value, shape: value) -> Any:
    """A value or a mask with the names and the blocks of the provider's type; what that does not know keeps its own."""
    if isinstance(tree, list):
        inner = shape[1] if isinstance(shape, list) else None
        return [_translated(item, inner, leaf) for item in tree]
    if not isinstance(tree, dict):
        return leaf(tree, shape)
    if _is_block(shape):
        return [_translated(tree, shape[1], leaf)]
    if not isinstance(shape, dict):
        return tree
    named = {_name(key, shape): value for key, value in tree.items()}
    return {name: _translated(value, shape.get(name), leaf) for name, value in named.items()}


def _as_text(value: Any, shape: Shape) -> Any:
    """A number where the provider has a text."""
    return str(value) if shape == "string" and isinstance(value, (int, float)) and not isinstance(value, bool) else value


def _is_block(shape: Shape) -> bool:
    return isinstance(shape, list) and shape[0] in ("list", "set") and isinstance(shape[1], dict)


def _name(key: str, shape: Shape) -> str:
    """The provider's name for a key of a manifest: `rules` is `rule`, `containerPort` is `container_port`."""
    if not isinstance(shape, dict) or not isinstance(key, str):
        return key
    name = _HUMPS.sub("_", key).lower()
    singular = (name, re.sub(r"ies$", "y", name), name.removesuffix("s"), name.removesuffix("es"))
    return next((candidate for candidate in singular if candidate in shape), name)
