"""Objects of the Azure Resource Manager are judged under the type that they have in its API."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from tests.plans import row
from tfguard.inputs.plan.rows import Plan
from tfguard.model import Change, Layer
from tfguard.plan.reading import read_plans
from tfguard.resources.catalogue import is_arm_type, resource_type, resource_types
from tfguard.resources.scope import told_scope

GATEWAY = {
    "id": "/subscriptions/s/resourceGroups/shop/providers/Microsoft.Network/applicationGateways/web",
    "type": "Microsoft.Network/applicationGateways@2023-09-01",
    "name": "web",
    "parent_id": "/subscriptions/s/resourceGroups/shop",
    "location": "westeurope",
    "body": {"properties": {"sku": {"name": "Standard_v2"}}},
}


def read(*rows: dict[str, Any], **more: Any) -> Plan:
    (plan,) = read_plans(msgspec.json.encode({"format_version": "1.2", "resource_changes": list(rows), **more}), "test")
    return plan


def only(*rows: dict[str, Any]) -> Change:
    (change,) = read(*rows).changes
    return change


def test_an_object_has_the_type_of_the_api_and_keeps_its_block_and_attributes() -> None:
    change = only(row("azapi_resource.web", "delete", before=GATEWAY))
    assert change.type == "Microsoft.Network/applicationGateways"
    assert change.block == "azapi_resource.web"
    assert change.before == GATEWAY


@pytest.mark.parametrize("type_", ["azapi_resource", "azapi_data_plane_resource"])
def test_capitals_and_versions_do_not_matter(type_: str) -> None:
    told = {**GATEWAY, "type": "microsoft.network/ApplicationGateways@2024-01-01-preview"}
    assert only(row(f"{type_}.web", "create", after=told)).type == "Microsoft.Network/applicationGateways"


def test_what_is_there_now_counts_before_what_will_be() -> None:
    other = {**GATEWAY, "type": "Microsoft.Network/loadBalancers@2023-09-01"}
    change = only(row("azapi_resource.web", "delete", "create", before=GATEWAY, after=other, replace_paths=[["type"]]))
    assert change.type == "Microsoft.Network/applicationGateways"
    assert change.replace_paths == (("type",),)


def test_a_type_that_nobody_has_described_is_named_as_the_api_names_it() -> None:
    change = only(row("azapi_resource.a", "delete", before={**GATEWAY, "type": "Microsoft.New/things@2030-01-01"}))
    assert change.type == "Microsoft.New/things"
    assert not resource_type(change.type).loss_is_known


@pytest.mark.parametrize("told", [None, 7, "", "applicationGateways", {"type": "Microsoft.Network/loadBalancers"}])
def test_what_tells_no_type_stays_as_it_is(told: Any) -> None:
    assert only(row("azapi_resource.a", "delete", before={**GATEWAY, "type": told})).type == "azapi_resource"


def test_properties_that_are_set_on_an_object_are_not_the_object() -> None:
    change = only(row("azapi_update_resource.web", "delete", before=GATEWAY))
    assert change.type == "azapi_update_resource"
    assert resource_type(change.type).harmless


def test_drift_is_typed_as_well() -> None:
    found = row("azapi_resource.web", "update", before=GATEWAY, after={**GATEWAY, "tags": {"a": "b"}})
    (change,) = read(resource_drift=[found]).drift
    assert change.type == "Microsoft.Network/applicationGateways"


def test_its_subscription_and_region_are_told() -> None:
    scope = told_scope("Microsoft.Network/applicationGateways", GATEWAY)
    assert (scope.account, scope.region) == ("s", "westeurope")


def test_every_declared_type_of_the_api_has_a_layer_and_an_answer() -> None:
    declared = [item for type_, item in resource_types().items() if is_arm_type(type_)]
    assert len(declared) > 200
    assert {item.parent for item in declared} == {"parent_id"}
    assert [item.type for item in declared if not (item.reach or item.harmless)] == []
    assert resource_type("Microsoft.Network/applicationGateways").layer is Layer.LOAD_BALANCER
