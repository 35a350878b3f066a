"""Search and warehouses: Amazon OpenSearch and Redshift."""

from tfguard.resources.shapes.resource_type import Measure, ResourceType, Role, VersionShape


def _search(type_: str, noun: str, version: str, dashboard: tuple[str, ...] = ()) -> ResourceType:
    return ResourceType(
        type_,
        noun,
        identity=("domain_name",),
        endpoints=("endpoint", "kibana_endpoint", *dashboard),
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
        version=VersionShape(version, engine="'search'"),
    )


RESOURCE_TYPES = (
    _search("aws_opensearch_domain", "search domain", "engine_version", ("dashboard_endpoint",)),
    _search("aws_elasticsearch_domain", "search domain", "elasticsearch_version"),
    ResourceType(
        "aws_opensearchserverless_collection", "search collection", identity=("name",), endpoints=("collection_endpoint",)
    ),
    ResourceType("aws_cloudsearch_domain", "search domain", identity=("name",)),
    ResourceType(
        "aws_redshift_cluster",
        "data warehouse",
        identity=("cluster_identifier",),
        endpoints=("endpoint", "dns_name"),
        unit="nodes",
        capacity=(Measure("number of nodes", Role.RUNNING, "number_of_nodes"),),
        size="node_type",
    ),
    ResourceType("aws_redshiftserverless_namespace", "serverless data warehouse", identity=("namespace_name",)),
    ResourceType(
        "aws_redshiftserverless_workgroup",
        "serverless data warehouse",
        identity=("workgroup_name",),
        unit="capacity units",
        capacity=(
            Measure("base capacity", Role.RUNNING, "base_capacity", computed=True),
            Measure("maximum", Role.CEILING, "max_capacity"),
        ),
    ),
)
