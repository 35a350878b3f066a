"""Azure objects that a plan holds under the names of the Resource Manager's API: policies see the type that they have there.

An `azapi_resource` of the type `Microsoft.Network/applicationGateways@2023-09-01` is judged as a
`Microsoft.Network/applicationGateways`. Its attributes stay as they are.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import cast

from msgspec.structs import asdict

from tfguard.inputs.plan.document import decode
from tfguard.inputs.plan.rows import Plan
from tfguard.inputs.plan.shape import DriftRow, ManifestRow, PlannedRow
from tfguard.resources.catalogue import is_arm_type, resource_type, resource_types


def typed_arm_objects(plan: Plan) -> Plan:
    """The plan with every such object under the type that it has in the API; what does not say it stays as it is."""
    document = plan.document
    listed = [*(document.resource_changes or ()), *(document.resource_drift or ())]
    if not any(_attribute(type_) for type_ in {row.type for row in listed}):
        return plan
    document.resource_changes = [_typed(row) for row in document.resource_changes or ()]
    document.resource_drift = cast("list[DriftRow]", [_typed(row) for row in document.resource_drift or ()])
    return Plan(document, plan.name)


@cache
def _attribute(type_: str) -> str | None:
    return resource_type(type_).arm_type


@cache
def _spellings() -> Mapping[str, str]:
    """How the catalogue spells each type: the API does not tell capitals from small letters."""
    return {type_.lower(): type_ for type_ in resource_types() if is_arm_type(type_)}


def _typed(row: PlannedRow) -> PlannedRow:
    """The row under the type of its object: of the one that is there now, else of the one that will be."""
    attribute = _attribute(row.type)
    if attribute is None:
        return row
    type_ = next(filter(None, (_told(row, side, attribute) for side in ("before", "after"))), None)
    return ManifestRow(**{**asdict(row), "type": type_, "written_as": row.type}) if type_ else row


def _told(row: PlannedRow, side: str, attribute: str) -> str | None:
    """The type in an attribute, without its version; None where it tells none."""
    values = decode(getattr(row.change, side), row.address)
    told = values.get(attribute) if isinstance(values, dict) else None
    type_ = told.partition("@")[0] if isinstance(told, str) else ""
    return _spellings().get(type_.lower(), type_) if "/" in type_ else None
