"""Search domains, the same types under both names of the service."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role, VersionShape
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType


def search_domain(type_: str, noun: str, version: str, *dashboards: str) -> ResourceType:
    """A search domain; `version` is the attribute that holds its version, `dashboards` name those of its own."""
    return ResourceType(
        type_,
        noun,
        Layer.DATA,
        identity=("domain_name",),
        document="access_policies",
        endpoints=("endpoint", "kibana_endpoint", *dashboards),
        unit="nodes",
        capacity=(
            Measure("number of data nodes", Role.RUNNING, "cluster_config[0].instance_count"),
            Measure(
                "number of master nodes",
                Role.RUNNING,
                "cluster_config[0].dedicated_master_enabled && cluster_config[0].dedicated_master_count || `null`",
                spare=True,
            ),
        ),
        size="cluster_config[0].instance_type",
        consequence=Consequence("find nothing any more: every search fails", lasting="its indexes, and its address"),
        version=VersionShape(version, engine="'search'"),
    )
