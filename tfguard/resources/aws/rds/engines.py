"""What RDS, DocumentDB and Neptune have in common: clusters that keep their storage apart from their instances."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import Measure, ResourceType, Role, VersionShape


def database_cluster(type_: str, noun: str, scaling: str, engine: str) -> ResourceType:
    """A cluster that keeps its storage apart from the instances that serve it."""
    return ResourceType(
        type_,
        noun,
        Layer.DATA,
        identity=("cluster_identifier",),
        endpoints=("endpoint", "reader_endpoint"),
        unit="capacity units",
        capacity=(
            Measure("minimum", Role.FLOOR, f"{scaling}[0].min_capacity"),
            Measure("maximum", Role.CEILING, f"{scaling}[0].max_capacity"),
        ),
        size="db_cluster_instance_class",
        version=VersionShape("engine_version", engine=engine),
    )


def cluster_member(type_: str, noun: str, endpoints: tuple[str, ...] = ("endpoint",)) -> ResourceType:
    """One of the instances that serve a cluster."""
    return ResourceType(
        type_,
        noun,
        Layer.DATA,
        identity=("identifier",),
        parent="cluster_identifier",
        endpoints=endpoints,
        size="instance_class",
    )
