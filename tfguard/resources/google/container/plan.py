"""Google Cloud: what runs applications."""

from tfguard.resources.shapes.resource_type import Measure, ResourceType, Role, VersionShape

_NODES = (
    Measure("nodes per zone", Role.RUNNING, "node_count", computed=True),
    Measure("minimum", Role.FLOOR, "autoscaling[0].min_node_count"),
    Measure("maximum", Role.CEILING, "autoscaling[0].max_node_count"),
    Measure("minimum in all zones", Role.FLOOR, "autoscaling[0].total_min_node_count"),
    Measure("maximum in all zones", Role.CEILING, "autoscaling[0].total_max_node_count"),
)
_RUN_ANNOTATIONS = 'template[0].metadata[0].annotations."autoscaling.knative.dev/{}"'

RESOURCE_TYPES = (
    ResourceType("google_compute_instance", "virtual machine", identity=("project", "zone", "name"), size="machine_type"),
    ResourceType("google_compute_instance_template", "instance template", disposable=True),
    ResourceType("google_compute_region_instance_template", "instance template", disposable=True),
    *(
        ResourceType(
            name,
            "instance group",
            identity=("project", "name"),
            unit="instances",
            capacity=(Measure("target size", Role.RUNNING, "target_size", computed=True),),
        )
        for name in ("google_compute_instance_group_manager", "google_compute_region_instance_group_manager")
    ),
    *(
        ResourceType(
            name,
            "autoscaler",
            identity=("project", "name"),
            unit="instances",
            scales="target",
            capacity=(
                Measure("minimum", Role.FLOOR, "autoscaling_policy[0].min_replicas"),
                Measure("maximum", Role.CEILING, "autoscaling_policy[0].max_replicas"),
            ),
        )
        for name in ("google_compute_autoscaler", "google_compute_region_autoscaler")
    ),
    ResourceType(
        "google_container_cluster",
        "GKE cluster",
        identity=("project", "location", "name"),
        endpoints=("endpoint",),
        unit="nodes",
        capacity=_NODES[:1],
        version=VersionShape("min_master_version", engine="'kubernetes'"),
    ),
    ResourceType(
        "google_container_node_pool",
        "GKE node pool",
        identity=("cluster", "name"),
        parent="cluster",
        parent_types=("google_container_cluster",),
        unit="nodes",
        capacity=_NODES,
        size="node_config[0].machine_type",
        version=VersionShape("version", engine="'kubernetes'"),
    ),
    ResourceType(
        "google_cloud_run_v2_service",
        "Cloud Run service",
        identity=("project", "location", "name"),
        endpoints=("uri",),
        unit="instances",
        capacity=(
            Measure("minimum", Role.FLOOR, "template[0].scaling[0].min_instance_count"),
            Measure("maximum", Role.CEILING, "template[0].scaling[0].max_instance_count", computed=True),
        ),
    ),
    ResourceType(
        "google_cloud_run_service",
        "Cloud Run service",
        identity=("project", "location", "name"),
        endpoints=("status[0].url",),
        unit="instances",
        capacity=(
            Measure("minimum", Role.FLOOR, _RUN_ANNOTATIONS.format("minScale"), computed=True),
            Measure("maximum", Role.CEILING, _RUN_ANNOTATIONS.format("maxScale"), computed=True),
        ),
    ),
    ResourceType(
        "google_cloudfunctions_function",
        "Cloud Function",
        identity=("project", "region", "name"),
        unit="instances",
        capacity=(Measure("maximum", Role.CEILING, "max_instances > `0` && max_instances || `null`"),),
    ),
    ResourceType(
        "google_cloudfunctions2_function",
        "Cloud Function",
        identity=("project", "location", "name"),
        unit="instances",
        capacity=(Measure("maximum", Role.CEILING, "service_config[0].max_instance_count", computed=True),),
    ),
    ResourceType("google_app_engine_application", "App Engine application"),
    ResourceType("google_cloud_scheduler_job", "scheduled job", identity=("project", "region", "name")),
    ResourceType("google_workflows_workflow", "workflow", identity=("project", "region", "name")),
    ResourceType("google_artifact_registry_repository", "image repository"),
)
