"""Amazon Route 53, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.alert import AlertShape
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.dns import RecordShape, ZoneShape
from tfguard.resources.shapes.resource_type import ResourceType

_VALUES = "[records || `[]`, alias[].name || `[]`][]"

RESOURCE_TYPES = (
    ResourceType(
        "aws_route53_zone",
        "hosted zone",
        Layer.DNS,
        identity=("name",),
        zone=ZoneShape("zone_id", "name"),
        takes_over="vpc && name",
        consequence=Consequence(
            "can no longer resolve any name in it",
            lasting="its name servers: the registrar or the parent zone still delegates to the old ones",
        ),
    ),
    ResourceType(
        "aws_route53_record",
        "DNS record",
        Layer.DNS,
        identity=("zone_id", "name", "type", "set_identifier"),
        parent="zone_id",
        endpoints=("fqdn",),
        points_at=_VALUES,
        record=RecordShape(
            name="fqdn || name",
            type="type",
            zone="zone_id",
            ttl="ttl",
            values=_VALUES,
            set_identifier="set_identifier",
            weight="weighted_routing_policy[0].weight",
            overwrites="allow_overwrite",
        ),
        consequence=Consequence("can no longer find it: the name does not exist"),
    ),
    ResourceType(
        "aws_route53_zone_association",
        "private zone association",
        Layer.DNS,
        identity=("zone_id", "vpc_id"),
        parent="zone_id",
        consequence=Consequence("can no longer resolve the private names in the zone", whom="the VPC"),
    ),
    ResourceType(
        "aws_route53_health_check",
        "health check",
        Layer.DNS,
        alert=AlertShape(watches="cloudwatch_alarm_name"),
        consequence=Consequence("stay with a target that fails: nothing looks at it any more"),
    ),
    ResourceType(
        "aws_route53_hosted_zone_dnssec",
        "DNSSEC signing",
        Layer.DNS,
        parent="hosted_zone_id",
        identity=("hosted_zone_id",),
        consequence=Consequence(
            "can no longer resolve any name in the zone, while its DS record is still there",
            whom="users of validating resolvers",
        ),
    ),
    ResourceType(
        "aws_route53_key_signing_key",
        "key-signing key",
        Layer.DNS,
        parent="hosted_zone_id",
        identity=("hosted_zone_id", "name"),
        consequence=Consequence(
            "can no longer resolve any name in the zone, while its DS record is still there",
            whom="users of validating resolvers",
            lasting="the key, whose hash is in the DS record",
        ),
    ),
    ResourceType(
        "aws_route53_delegation_set",
        "delegation set",
        Layer.DNS,
        consequence=Consequence(
            "get other name servers than the registrar has", whom="new zones", lasting="its name servers", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_route53_query_log",
        "query log",
        Layer.DNS,
        identity=("zone_id",),
        parent="zone_id",
        consequence=Consequence("finds no record of the queries", whom="whoever looks into an incident", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_route53_cidr_collection",
        "CIDR collection",
        Layer.DNS,
        identity=("name",),
        consequence=Consequence("are sent to the default target", whom="users at its addresses", reach=Reach.PART),
    ),
    ResourceType(
        "aws_route53_cidr_location",
        "CIDR location",
        Layer.DNS,
        identity=("cidr_collection_id", "name"),
        parent="cidr_collection_id",
        consequence=Consequence("are sent to the default target", whom="users at its addresses", reach=Reach.PART),
    ),
    ResourceType(
        "aws_route53_records_exclusive",
        "list of all records of a zone",
        Layer.DNS,
        identity=("zone_id",),
        parent="zone_id",
        harmless="Its deletion changes no record: Terraform only stops removing those that it does not know.",
    ),
    ResourceType(
        "aws_route53_traffic_policy",
        "traffic policy",
        Layer.DNS,
        identity=("name",),
        consequence=Consequence(
            "can make no new version of it",
            whom="whoever changes the routing",
            lasting="its id and its versions",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_route53_traffic_policy_instance",
        "traffic policy record",
        Layer.DNS,
        identity=("hosted_zone_id", "name"),
        parent="hosted_zone_id",
        consequence=Consequence("can no longer find it: the name does not exist", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_route53_vpc_association_authorization",
        "authorization to associate a VPC",
        Layer.DNS,
        identity=("zone_id", "vpc_id"),
        parent="zone_id",
        harmless="It is only needed while the association is made: an association that exists stays.",
    ),
)
