"""Route 53: hosted zones, records, health checks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tfguard.model import Value
from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import (
    GLOBAL_REGION,
    Attribute,
    Call,
    Detail,
    LiveFacts,
    LiveReader,
    LiveRecord,
    LiveZone,
    Parent,
    Unmanaged,
)
from tfguard.resources.shapes.normalise import dns_name

_ALIAS_PREFIX = "dualstack."


def record_key(zone: Value, name: Value, type_: Value, set_identifier: Value) -> str:
    """What makes a record the same one: zone, name, type, and the set identifier where it has one."""
    return "_".join((str(zone).removeprefix("/hostedzone/"), str(dns_name(name)), str(type_), str(set_identifier or "")))


def _live_key(live: LiveObject) -> str:
    return record_key(live.get("HostedZoneId"), live.get("Name"), live.get("Type"), live.get("SetIdentifier"))


def _state_key(state: Mapping[str, Value]) -> str:
    name = state.get("fqdn") or state.get("name")
    return record_key(state.get("zone_id"), name, state.get("type"), state.get("set_identifier"))


def _values(live: LiveObject) -> list[str]:
    """The values as Terraform writes them: text records without the quotes around them, chunks joined by two quotes."""
    found = [item["Value"] for item in live.get("ResourceRecords") or []]
    return [_unquoted(value) for value in found] if live.get("Type") in ("TXT", "SPF") else found


def _unquoted(value: str) -> str:
    return value[1:-1].replace('" "', '""') if value.startswith('"') and value.endswith('"') and len(value) > 1 else value


def _same_text(values: Value) -> Value:
    """Text records by what they say, however they are cut into chunks; other values without regard to a dot at the end."""
    if not isinstance(values, list):
        return values
    return sorted(str(value).replace('""', "").rstrip(".") for value in values)


def _alias(live: LiveObject) -> list[dict[str, Any]]:
    target = live.get("AliasTarget")
    if not target:
        return []
    return [
        {
            "name": target.get("DNSName"),
            "zone_id": target.get("HostedZoneId"),
            "evaluate_target_health": target.get("EvaluateTargetHealth"),
        }
    ]


def _same_alias(value: Value) -> Value:
    """An alias without what does not matter in the name: capital letters, the last dot, the `dualstack.` prefix."""
    if not isinstance(value, list):
        return value
    return [{**item, "name": str(dns_name(item.get("name"))).removeprefix(_ALIAS_PREFIX)} for item in value]


def _geolocation(live: LiveObject) -> list[dict[str, Any]]:
    place = live.get("GeoLocation")
    if not place:
        return []
    parts = {"continent": "ContinentCode", "country": "CountryCode", "subdivision": "SubdivisionCode"}
    return [{name: place.get(key) or "" for name, key in parts.items()}]


def _geoproximity(live: LiveObject) -> list[dict[str, Any]]:
    place = live.get("GeoProximityLocation")
    if not place:
        return []
    point = place.get("Coordinates")
    coordinates = [{"latitude": point.get("Latitude"), "longitude": point.get("Longitude")}] if point else []
    return [
        {
            "aws_region": place.get("AWSRegion"),
            "bias": place.get("Bias"),
            "local_zone_group": place.get("LocalZoneGroup"),
            "coordinates": coordinates,
        }
    ]


def _import_id(live: LiveObject) -> str:
    parts = (str(live.get("HostedZoneId")), str(dns_name(live.get("Name"))), str(live.get("Type")), live.get("SetIdentifier"))
    return "_".join(part for part in parts if part)


def _made_by_hand(live: LiveObject) -> bool:
    """Not the name servers and the start of authority of the zone itself, which AWS makes."""
    return live.get("Type") not in ("NS", "SOA")


_TARGETS = (
    "(AliasTarget.DNSName && [AliasTarget.DNSName])"
    " || (contains(['A', 'AAAA', 'CNAME'], Type) && ResourceRecords[].Value) || `[]`"
)

RECORD = LiveReader(
    type="aws_route53_record",
    service="route53",
    region=GLOBAL_REGION,
    read=Call(
        "list_resource_record_sets",
        "ResourceRecordSets",
        {"HostedZoneId": "zone_id"},
        gone=("NoSuchHostedZone",),
        context=("HostedZoneId",),
    ),
    check=Call(
        "list_resource_record_sets",
        "ResourceRecordSets",
        {"HostedZoneId": "zone_id", "StartRecordName": "fqdn || name", "StartRecordType": "type"},
        gone=("NoSuchHostedZone",),
        context=("HostedZoneId",),
    ),
    id=_live_key,
    state_id=_state_key,
    attributes={
        "ttl": Attribute(lambda live: live.get("TTL", 0)),
        "records": Attribute(_values, normalise=_same_text),
        "alias": Attribute(_alias, normalise=_same_alias),
        "health_check_id": "HealthCheckId",
        "multivalue_answer_routing_policy": Attribute(lambda live: bool(live.get("MultiValueAnswer"))),
        "weighted_routing_policy": "block(Weight && {weight: Weight} || (Weight == `0` && {weight: Weight} || `null`))",
        "latency_routing_policy": "block(Region && {region: Region})",
        "failover_routing_policy": "block(Failover && {type: Failover})",
        "geolocation_routing_policy": Attribute(_geolocation),
        "geoproximity_routing_policy": Attribute(_geoproximity),
        "cidr_routing_policy": (
            "block(CidrRoutingConfig && {collection_id: CidrRoutingConfig.CollectionId, "
            "location_name: CidrRoutingConfig.LocationName})"
        ),
    },
    unmanaged=Unmanaged(
        parents=(Parent("aws_route53_zone", "HostedZoneId", "zone_id", {"HostedZoneId": "zone_id"}),),
        where=_made_by_hand,
        shown={"name": lambda live: dns_name(live.get("Name")), "type": "Type", "set_identifier": "SetIdentifier"},
        import_id=_import_id,
    ),
    facts=LiveFacts(
        record=LiveRecord(
            zone="HostedZoneId",
            name="Name",
            type="Type",
            values="ResourceRecords[].Value",
            targets=_TARGETS,
            failover="Failover",
            check="HealthCheckId",
            evaluates="AliasTarget.EvaluateTargetHealth",
        )
    ),
)

ZONE = LiveReader(
    type="aws_route53_zone",
    service="route53",
    region=GLOBAL_REGION,
    read=Call("list_hosted_zones", "HostedZones"),
    check=Call("get_hosted_zone", "HostedZone", {"Id": "zone_id"}, gone=("NoSuchHostedZone",)),
    id=lambda live: str(live.get("Id")).removeprefix("/hostedzone/"),
    state_id="zone_id",
    details=(
        Detail("hosted_zone", Call("get_hosted_zone", "@", {"Id": "Id"}), when="Config.PrivateZone"),
        Detail(
            "tag_set",
            Call(
                "list_tags_for_resources",
                "ResourceTagSets",
                {"ResourceIds": "arn_name(Id)"},
                fixed={"ResourceType": "hostedzone"},
            ),
            batch=10,
            item_key="ResourceId",
        ),
    ),
    attributes={
        "name": Attribute("Name", normalise=dns_name),
        "comment": "Config.Comment",
        "vpc": "hosted_zone[0].VPCs[].{vpc_id: VPCId, vpc_region: VPCRegion}",
    },
    tags="tag_set.Tags",
    facts=LiveFacts(
        zone=LiveZone(
            name="Name",
            private="Config.PrivateZone",
            servers=Call("get_hosted_zone", "DelegationSet.NameServers", {"Id": "Id"}, gone=("NoSuchHostedZone",)),
        )
    ),
)


def _associations(page: Any) -> list[dict[str, Any]]:
    """The VPCs of a private zone; AWS names their region beside each."""
    return list(page.get("VPCs") or [])


ZONE_ASSOCIATION = LiveReader(
    type="aws_route53_zone_association",
    service="route53",
    region=GLOBAL_REGION,
    read=Call("get_hosted_zone", _associations, {"Id": "zone_id"}, gone=("NoSuchHostedZone",), context=("Id",)),
    id=lambda live: f"{live.get('Id')}:{live.get('VPCId')}",
    state_id=lambda state: f"{state.get('zone_id')}:{state.get('vpc_id')}",
    attributes={},
)

HEALTH_CHECK = LiveReader(
    type="aws_route53_health_check",
    service="route53",
    region=GLOBAL_REGION,
    read=Call("list_health_checks", "HealthChecks"),
    check=Call("get_health_check", "HealthCheck", {"HealthCheckId": "id"}, gone=("NoSuchHealthCheck",)),
    id="Id",
    details=(
        Detail(
            "tag_set",
            Call("list_tags_for_resources", "ResourceTagSets", {"ResourceIds": "Id"}, fixed={"ResourceType": "healthcheck"}),
            batch=10,
            item_key="ResourceId",
        ),
    ),
    attributes={
        "disabled": "HealthCheckConfig.Disabled",
        "failure_threshold": "HealthCheckConfig.FailureThreshold",
        "fqdn": "HealthCheckConfig.FullyQualifiedDomainName",
        "ip_address": "HealthCheckConfig.IPAddress",
        "port": "HealthCheckConfig.Port",
        "resource_path": "HealthCheckConfig.ResourcePath",
        "search_string": "HealthCheckConfig.SearchString",
        "invert_healthcheck": "HealthCheckConfig.Inverted",
        "enable_sni": "HealthCheckConfig.EnableSNI",
        "regions": "HealthCheckConfig.Regions",
        "child_healthchecks": "HealthCheckConfig.ChildHealthChecks",
        "child_health_threshold": "HealthCheckConfig.HealthThreshold",
        "cloudwatch_alarm_name": "HealthCheckConfig.AlarmIdentifier.Name",
        "cloudwatch_alarm_region": "HealthCheckConfig.AlarmIdentifier.Region",
        "insufficient_data_health_status": "HealthCheckConfig.InsufficientDataHealthStatus",
        "routing_control_arn": "HealthCheckConfig.RoutingControlArn",
    },
    tags="tag_set.Tags",
    not_compared={
        "type": "AWS lets nobody edit it",
        "request_interval": "AWS lets nobody edit it",
        "measure_latency": "AWS lets nobody edit it",
    },
    facts=LiveFacts(disabled="HealthCheckConfig.Disabled"),
)

QUERY_LOG = LiveReader(
    type="aws_route53_query_log",
    service="route53",
    region=GLOBAL_REGION,
    read=Call("list_query_logging_configs", "QueryLoggingConfigs"),
    id="Id",
    attributes={"cloudwatch_log_group_arn": "CloudWatchLogsLogGroupArn"},
)

LIVE_READERS = (
    RECORD,
    ZONE,
    ZONE_ASSOCIATION,
    HEALTH_CHECK,
    QUERY_LOG,
)
