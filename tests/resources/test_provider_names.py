"""What the catalogue says of a type is held against the provider's own schema: types, attributes, and paths in expressions."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tests.source import modules, name, tree
from tfguard.engine.candidates import Candidate
from tfguard.engine.expression import parse
from tfguard.engine.walk import NoList, Told, Walk
from tfguard.model.values import top_attribute
from tfguard.resources.catalogue import all_co_owners, event_names, live_readers, resource_types
from tfguard.resources.schema import provider
from tfguard.resources.schema.by_hand import BY_HAND
from tfguard.resources.schema.provider import data_source_schema, sources, type_schema
from tfguard.resources.shapes.co_owner import CoOwner
from tfguard.resources.shapes.live_reader import LiveReader

NO_EXPRESSIONS = {
    "type",
    "noun",
    "unit",
    "identity",
    "parent",
    "parent_types",
    "endpoints",
    "name",
    "role",
    "open",
    "layer",
    "consequence",
    "harmless",
    "object_kind",
    "manifest",
    "arm_type",
    "volatile",
    "only_owner",
    "adopts",
    "computed",
}
"""Fields of a declaration that hold words, types or plain names of attributes."""
WORDS = {("PublicShape", "by"), ("PublicShape", "values")}
EXPRESSIONS = {("RecordShape", "name"), ("RecordShape", "type"), ("AlertShape", "name")}
"""Fields of the same names that hold expressions."""


def walk(type_: str, told: list[Told]) -> Walk:
    places = [Candidate(shapes, type_) for shapes in type_schema(type_).versions]
    assert places, f"{type_} is no provider's"
    return Walk(places, told.append, attributes=places)


def wrong(type_: str, *expressions: str) -> list[Told]:
    """The names in expressions over the values of a type that its provider does not have."""
    told: list[Told] = []
    for text in expressions:
        walk(type_, told).expression(parse(text))
    return told


def wrong_names(type_: str, names: Iterable[str]) -> list[Told]:
    """The patterns for attributes that match none of the type's."""
    told: list[Told] = []
    for pattern in names:
        walk(type_, told).pattern(pattern)
    return told


def expressions(shape: Any) -> Iterator[str]:
    """The expressions in a declaration, those of its parts included."""
    if isinstance(shape, msgspec.Struct):
        kind = type(shape).__name__
        for field in shape.__struct_fields__:
            if (kind, field) in EXPRESSIONS or (field not in NO_EXPRESSIONS and (kind, field) not in WORDS):
                yield from expressions(getattr(shape, field))
    elif isinstance(shape, tuple):
        for item in shape:
            yield from expressions(item)
    elif isinstance(shape, str) and shape:
        yield shape


def used_by(pairs: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    """Which types each expression is used for: one that several share may name what only one of them has."""
    types: dict[str, set[str]] = {}
    for type_, text in pairs:
        types.setdefault(text, set()).add(type_)
    return types


def wrong_everywhere(text: str, types: Iterable[str]) -> set[str]:
    """The names in an expression that none of the types it is used for has."""
    return set.intersection(*(set(map(named, wrong(type_, text))) for type_ in types))


def named(told: Told) -> str:
    return f"{told.places[0].path} is no list" if isinstance(told, NoList) else told.name


OTHER_VERSIONS: dict[str, str] = {
    "google_apigee_api_deployment": "7",
    "google_apigee_developer_app": "7",
    "google_dataplex_entry_link": "7",
    "google_firestore_user_creds": "7",
    "google_gke_hub_rollout_sequence": "7",
    "google_iam_workforce_pool_provider_scim_tenant": "7",
    "google_network_security_dns_threat_detector": "7",
    "google_network_services_lb_edge_extension": "7",
    "google_network_services_multicast_domain": "7",
    "google_network_services_wasm_plugin": "7",
    "google_oracle_database_exadb_vm_cluster": "7",
    "google_oracle_database_exascale_db_storage_vault": "7",
    "google_vertex_ai_reasoning_engine": "7",
    "azurerm_api_management_property": "azurerm before 3.0",
    "azurerm_api_management_workspace_named_value": "azurerm after 4.55",
    "azurerm_automation_runtime_environment": "azurerm after 4.55",
    "azurerm_automation_runtime_environment_package": "azurerm after 4.55",
    "azurerm_autoscale_setting": "azurerm before 2.0",
    "azurerm_azuread_application": "azurerm before 2.0",
    "azurerm_azuread_service_principal": "azurerm before 2.0",
    "azurerm_azuread_service_principal_password": "azurerm before 2.0",
    "azurerm_cdn_frontdoor_batch_rule_set": "azurerm after 4.55",
    "azurerm_cognitive_account_connection_account_key": "azurerm after 4.55",
    "azurerm_cognitive_account_connection_account_managed_identity": "azurerm after 4.55",
    "azurerm_cognitive_account_connection_api_key": "azurerm after 4.55",
    "azurerm_cognitive_account_connection_custom_keys": "azurerm after 4.55",
    "azurerm_cognitive_account_connection_entra_id": "azurerm after 4.55",
    "azurerm_connection_monitor": "azurerm before 2.0",
    "azurerm_container_app_environment_managed_certificate": "azurerm after 4.55",
    "azurerm_container_service": "azurerm before 2.0",
    "azurerm_data_factory_linked_service_sql_managed_instance": "azurerm after 4.55",
    "azurerm_data_lake_analytics_account": "azurerm before 3.0",
    "azurerm_data_lake_analytics_firewall_rule": "azurerm before 3.0",
    "azurerm_data_lake_store": "azurerm before 3.0",
    "azurerm_data_lake_store_file": "azurerm before 3.0",
    "azurerm_data_lake_store_firewall_rule": "azurerm before 3.0",
    "azurerm_data_lake_store_virtual_network_rule": "azurerm before 3.0",
    "azurerm_data_protection_backup_instance_data_lake_storage": "azurerm after 4.55",
    "azurerm_data_protection_backup_policy_data_lake_storage": "azurerm after 4.55",
    "azurerm_ddos_protection_plan": "azurerm before 2.0",
    "azurerm_devspace_controller": "azurerm before 3.0",
    "azurerm_eventgrid_namespace_topic": "azurerm after 4.55",
    "azurerm_hdinsight_ml_services_cluster": "azurerm before 3.0",
    "azurerm_hdinsight_rserver_cluster": "azurerm before 3.0",
    "azurerm_hdinsight_storm_cluster": "azurerm before 3.0",
    "azurerm_iot_dps": "azurerm before 2.0",
    "azurerm_iot_dps_certificate": "azurerm before 2.0",
    "azurerm_kubernetes_automatic_cluster": "azurerm after 4.55",
    "azurerm_kubernetes_cluster_deployment_safeguard": "azurerm after 4.55",
    "azurerm_kusto_database_principal": "azurerm before 3.0",
    "azurerm_log_analytics_workspace_linked_service": "azurerm before 2.0",
    "azurerm_log_analytics_workspace_table_microsoft": "azurerm after 4.55",
    "azurerm_managed_devops_pool": "azurerm after 4.55",
    "azurerm_managed_redis_access_policy_assignment": "azurerm after 4.55",
    "azurerm_metric_alertrule": "azurerm before 2.0",
    "azurerm_monitor_metric_alertrule": "azurerm before 2.0",
    "azurerm_netapp_volume_bucket": "azurerm after 4.55",
    "azurerm_netapp_volume_bucket_with_server": "azurerm after 4.55",
    "azurerm_network_security_perimeter": "azurerm after 4.55",
    "azurerm_network_security_perimeter_access_rule": "azurerm after 4.55",
    "azurerm_network_security_perimeter_association": "azurerm after 4.55",
    "azurerm_network_security_perimeter_profile": "azurerm after 4.55",
    "azurerm_packet_capture": "azurerm before 3.0",
    "azurerm_policy_assignment": "azurerm before 3.0",
    "azurerm_policy_remediation": "azurerm before 3.0",
    "azurerm_private_link_endpoint": "azurerm before 2.0",
    "azurerm_recovery_network_mapping": "azurerm before 2.0",
    "azurerm_recovery_replicated_vm": "azurerm before 2.0",
    "azurerm_recovery_services_fabric": "azurerm before 2.0",
    "azurerm_recovery_services_network_mapping": "azurerm before 2.0",
    "azurerm_recovery_services_protected_vm": "azurerm before 2.0",
    "azurerm_recovery_services_protection_container": "azurerm before 2.0",
    "azurerm_recovery_services_protection_container_mapping": "azurerm before 2.0",
    "azurerm_recovery_services_protection_policy_vm": "azurerm before 2.0",
    "azurerm_recovery_services_replicated_vm": "azurerm before 2.0",
    "azurerm_recovery_services_replication_policy": "azurerm before 2.0",
    "azurerm_resource_provider_feature_registration": "azurerm after 4.55",
    "azurerm_scheduler_job": "azurerm before 3.0",
    "azurerm_scheduler_job_collection": "azurerm before 3.0",
    "azurerm_service_fabric_mesh_application": "azurerm before 3.0",
    "azurerm_service_fabric_mesh_local_network": "azurerm before 3.0",
    "azurerm_service_fabric_mesh_secret": "azurerm before 3.0",
    "azurerm_service_fabric_mesh_secret_value": "azurerm before 3.0",
    "azurerm_storage_account_table_properties": "azurerm after 4.55",
    "azurerm_traffic_manager_endpoint": "azurerm before 3.0",
}
"""Types that only versions of a provider have whose schema we do not ship, each with those versions."""

WITH_SCHEMA = {type_.partition("_")[0] for type_ in provider.resource_types() - BY_HAND.keys()}
"""How the types of the providers begin whose whole schema we have; a kind of a custom Kubernetes API has none."""


def has_schema(type_: str) -> bool:
    if type_ in provider.resource_types() and not type_schema(type_).versions:
        return False  # Only its name is known.
    return "/" not in type_ and type_ not in OTHER_VERSIONS and (type_ in BY_HAND or type_.partition("_")[0] in WITH_SCHEMA)


@pytest.mark.parametrize("type_", sorted(filter(has_schema, resource_types())))
def test_a_declared_type_and_its_attributes_are_the_providers(type_: str) -> None:
    declared = resource_types()[type_]
    assert {type_, *declared.parent_types} <= provider.resource_types()
    assert (
        wrong_names(
            type_,
            [
                *declared.identity,
                *declared.endpoints,
                *map(top_attribute, (*declared.volatile, *declared.computed)),
                *filter(None, [declared.parent]),
            ],
        )
        == []
    )


def test_a_type_of_another_version_is_not_in_ours() -> None:
    assert OTHER_VERSIONS.keys() & provider.resource_types() == set()
    assert OTHER_VERSIONS.keys() <= resource_types().keys()


DECLARED = used_by((type_, text) for type_, item in resource_types().items() if has_schema(type_) for text in expressions(item))


@pytest.mark.parametrize("text", sorted(DECLARED))
def test_an_expression_over_the_values_of_a_type_names_what_its_provider_has(text: str) -> None:
    assert wrong_everywhere(text, DECLARED[text]) == set()


def state_side(reader: LiveReader) -> Iterator[tuple[str, str]]:
    """The expressions over states that a live reader has, each with the type whose state it reads."""
    type_ = reader.type
    calls = [reader.read, *filter(None, [reader.check])]
    own = [reader.state_id, *(text for call in calls for text in call.params.values())]
    yield from ((type_, text) for text in own if isinstance(text, str))
    yield from ((type_, name) for name in (*reader.change_markers, *reader.change_markers.values()))
    if reader.unmanaged:
        yield from ((type_, name) for name in reader.unmanaged.shown)
        for parent in reader.unmanaged.parents:
            texts = [parent.state, parent.when, *parent.params.values()]
            yield from ((parent.type, text) for text in texts if isinstance(text, str))
        yield from ((claim.type, claim.theirs) for claim in reader.unmanaged.claims if isinstance(claim.theirs, str))


@pytest.mark.parametrize("owner", list(all_co_owners()), ids=lambda owner: f"{owner.type}.{owner.attribute}-{owner.other}")
def test_what_is_owned_in_part_and_what_names_its_owner_are_the_providers(owner: CoOwner) -> None:
    assert wrong_names(owner.type, [owner.attribute, owner.name]) == []
    assert wrong_names(owner.other, filter(None, [owner.named_in, owner.sets])) == []
    assert wrong(owner.other, *filter(None, [owner.when, owner.elements])) == []


@pytest.mark.parametrize("type_", sorted(filter(event_names, live_readers())))
def test_events_change_attributes_that_the_provider_has(type_: str) -> None:
    names = event_names(type_)
    assert names
    assert wrong_names(type_, (name for name in names.changes if name != "*")) == []


READ = used_by(pair for reader in live_readers().values() for pair in state_side(reader))


@pytest.mark.parametrize("type_", sorted(live_readers()))
def test_a_live_reader_compares_the_providers_attributes(type_: str) -> None:
    reader, schema = live_readers()[type_], type_schema(type_)
    assert wrong_names(type_, [*reader.attributes, *reader.not_compared]) == []
    assert schema.shapes, "run scripts/generate_provider_names.py"
    named = {*reader.attributes, *reader.change_markers}
    assert named <= set(schema.shapes)
    assert not named & schema.write_only


@pytest.mark.parametrize("text", sorted(READ))
def test_an_expression_over_a_state_names_what_the_provider_writes_there(text: str) -> None:
    assert wrong_everywhere(text, READ[text]) == set()


TYPE = re.compile(r"(aws|azuread|azurerm|cloudflare|datadog|google|kubectl|mongodbatlas)_[a-z0-9_]+[a-z0-9]")
NO_TYPES = {
    "azurerm_dns",
    "azurerm_private_dns",
    "aws_account_id",
    "aws_integration",
    "aws_service_name",
    "datadog_monitor_id",
    "google_api_source_id",
}
"""The beginning of the names of Azure's record types, and attributes."""


def texts(path: Path) -> Iterator[str]:
    """The texts in a module that are nothing but one word."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def test_a_type_that_the_code_names_is_some_providers() -> None:
    for path in modules():
        named = {text for text in texts(path) if TYPE.fullmatch(text)} - NO_TYPES - OTHER_VERSIONS.keys()
        named -= provider.resource_types()
        named = (
            {text for text in texts(path) if TYPE.fullmatch(text)}
            - NO_TYPES
            - OTHER_VERSIONS.keys()
            - provider.resource_types()
        )
        assert [type_ for type_ in named if not data_source_schema(type_).versions] == [], name(path)


@pytest.mark.parametrize("type_", sorted(BY_HAND))
def test_what_is_written_by_hand_is_in_no_schema(type_: str) -> None:
    item = BY_HAND[type_]
    assert item.source
    assert item.reason
    generated = type_schema(type_).versions[:-1]
    assert not any(name in shapes for shapes in generated for name in item.shapes)


def test_every_type_that_is_read_live_is_in_the_leading_version() -> None:
    assert all(type_schema(type_).shapes for type_ in live_readers())


def test_the_names_say_where_they_are_from() -> None:
    assert sources("aws_lb")[0] == "hashicorp/aws 5.100.0"
    assert sources("no_such_thing") == ()
