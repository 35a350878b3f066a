"""What botocore knows of AWS's operations: their parameters, the shape of their answers, and their errors."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

import botocore.session
from botocore import xform_name
from botocore.model import OperationModel, ServiceModel, Shape
from botocore.validate import ParamValidator

from tfguard.aws.session import ModelFiles

_SESSION = botocore.session.get_session()
_SESSION.get_component("data_loader").file_loader = ModelFiles()
_TEXTS = ("string", "character")
_NUMBERS = ("integer", "long", "float", "double", "big_decimal")


@cache
def service_model(service: str) -> ServiceModel:
    """A service."""
    model: ServiceModel = _SESSION.get_service_model(service)
    return model


@cache
def operations(service: str) -> dict[str, OperationModel]:
    """The operations of a service by boto3's names of the methods."""
    model = service_model(service)
    return {xform_name(name): model.operation_model(name) for name in model.operation_names}


def output_shape(call: str) -> Shape | None:
    """The shape of the answer to a call that is named as in a row: "elbv2.describe_rules"."""
    service, operation = call.split(".")
    return operations(service)[operation].output_shape


@cache
def members_beside(call: str, name: str) -> list[str]:
    """The other members of the first structure in a call's answer that has a member of this name."""
    for members in _structures(output_shape(call), frozenset()):
        if name in members and len(members) > 1:
            return sorted(set(members) - {name})
    return []


@cache
def member_names(call: str) -> frozenset[str]:
    """Every name of a member in a call's answer."""
    return frozenset(name for members in _structures(output_shape(call), frozenset()) for name in members)


def _structures(shape: Shape | None, seen: frozenset[str]) -> Iterator[list[str]]:
    kind: Any = shape
    if shape is None or shape.name in seen:
        return
    inner = seen | {shape.name}
    if shape.type_name == "structure":
        yield list(kind.members)
        for member in kind.members.values():
            yield from _structures(member, inner)
    elif shape.type_name in ("list", "map"):
        yield from _structures(kind.member if shape.type_name == "list" else kind.value, inner)


def wrong_parameters(call: str, params: dict[str, Any]) -> str:
    """What is wrong with the parameters of a call; empty where nothing is."""
    service, operation = call.split(".")
    shape = operations(service)[operation].input_shape
    if shape is None:
        return f"takes none: {sorted(params)}" if params else ""
    report: str = ParamValidator().validate(params, shape).generate_report()
    return report


def error_codes(service: str) -> set[str]:
    """The codes of the errors that botocore knows of a service, as they stand in answers.

    Where AWS speaks its query protocol, the code may be the name of the shape without what says that it is an error.
    """
    found = set()
    for shape in service_model(service).error_shapes:
        name = shape.name
        found |= {name, str(shape.metadata.get("error", {}).get("code") or name)}
        found |= {name.removesuffix("Fault"), name.removesuffix("Exception")}
    return found


def wrong_answer(value: Any, shape: Shape | None, path: str = "") -> Iterator[str]:
    """What in an answer, as a row has it, does not have the shape: names and types. Null is what botocore makes of <A/>."""
    if value is None or getattr(shape, "is_document_type", False):
        return
    if shape is None:
        yield f"{path}: no answer has anything"
    elif shape.type_name in _CONTAINERS and isinstance(value, _CONTAINERS[shape.type_name]):
        for key, inner, member in _parts(value, shape):
            if member is None:
                yield f"{path}: no member {key}"
            else:
                yield from wrong_answer(inner, member, f"{path}/{key}")
    elif not _is(value, shape):
        yield f"{path}: {value!r} is no {shape.type_name}"


_CONTAINERS: dict[str, type] = {"structure": dict, "list": list, "map": dict}


def _parts(value: Any, shape: Any) -> Iterator[tuple[Any, Any, Shape | None]]:
    """What a container holds: the key, the value, and the shape that it is to have."""
    if shape.type_name == "list":
        yield from ((number, inner, shape.member) for number, inner in enumerate(value))
    elif shape.type_name == "map":
        yield from ((key, inner, shape.value) for key, inner in value.items())
    else:
        yield from ((name, inner, shape.members.get(name)) for name, inner in value.items())


def _is(value: Any, shape: Shape) -> bool:
    kind = shape.type_name
    if kind in _TEXTS:
        return isinstance(value, str) or (isinstance(value, dict) and shape.name.endswith("olicyDocumentType"))
    if kind == "boolean":
        return isinstance(value, bool)
    if kind in _NUMBERS:
        return isinstance(value, int | float) and not isinstance(value, bool)
    if kind == "timestamp":
        return isinstance(value, dict) and set(value) == {"$time"}
    if kind == "blob":
        return isinstance(value, dict) and bool(set(value) & {"$b64", "$body"})
    return False
