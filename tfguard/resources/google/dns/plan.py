"""Cloud DNS, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.dns import RecordShape
from tfguard.resources.shapes.resource_type import ResourceType

_RRDATAS = "[rrdatas || `[]`, routing_policy[].wrr[].rrdatas[] || `[]`, routing_policy[].geo[].rrdatas[] || `[]`][]"

RESOURCE_TYPES = (
    # Cloud DNS. The provider's create takes away what the name and type had before.
    ResourceType(
        "google_dns_managed_zone",
        "DNS zone",
        Layer.DNS,
        identity=("project", "name"),
        takes_over="visibility == 'private' && dns_name",
        consequence=Consequence("can no longer resolve any name in it", lasting="its name servers, and its DNSSEC keys"),
    ),
    ResourceType(
        "google_dns_record_set",
        "DNS record",
        Layer.DNS,
        identity=("managed_zone", "name", "type"),
        parent="managed_zone",
        parent_types=("google_dns_managed_zone",),
        endpoints=("name",),
        points_at=_RRDATAS,
        record=RecordShape(name="name", type="type", zone="managed_zone", ttl="ttl", values=_RRDATAS, overwrites="`true`"),
        consequence=Consequence("can no longer find it: the name does not exist"),
    ),
    ResourceType(
        "google_dns_response_policy",
        "response policy",
        Layer.DNS,
        identity=("project", "response_policy_name"),
        consequence=Consequence("get other answers for the names that it rewrote", reach=Reach.PART),
    ),
    *iam_family("dns_managed_zone", "project", "managed_zone", of=("google_dns_managed_zone",)),
    ResourceType(
        "google_dns_policy",
        "DNS policy",
        Layer.DNS,
        identity=("project", "name"),
        consequence=Consequence(
            "can no longer resolve names that other name servers answer, and others from outside none of its own",
            whom="machines in its networks",
            lasting="its inbound addresses, which resolvers outside are told",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_dns_response_policy_rule",
        "rule of a response policy",
        Layer.DNS,
        identity=("project", "response_policy", "rule_name"),
        parent="response_policy",
        parent_types=("google_dns_response_policy",),
        takes_over="dns_name",
        consequence=Consequence(
            "get other answers for the name that it rewrote", whom="machines in its networks", reach=Reach.PART
        ),
    ),
)
