"""Virtual machines, instance groups and autoscalers, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_compute_instance",
        "virtual machine",
        Layer.COMPUTE,
        identity=("project", "zone", "name"),
        # The guest agent, gcloud and the console put keys there with every login.
        volatile=("metadata.ssh-keys", "metadata.windows-keys"),
        size="machine_type",
    ),
    ResourceType("google_compute_instance_template", "instance template", Layer.COMPUTE, disposable=True),
    ResourceType("google_compute_region_instance_template", "instance template", Layer.COMPUTE, disposable=True),
    *(
        ResourceType(
            name,
            "instance group",
            Layer.COMPUTE,
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
            Layer.COMPUTE,
            identity=("project", "name"),
            unit="instances",
            scales="target",
            consequence=Consequence("get slow answers at the next peak: nothing scales what serves them", reach=Reach.LATER),
            capacity=(
                Measure("minimum", Role.FLOOR, "autoscaling_policy[0].min_replicas"),
                Measure("maximum", Role.CEILING, "autoscaling_policy[0].max_replicas"),
            ),
        )
        for name in ("google_compute_autoscaler", "google_compute_region_autoscaler")
    ),
    *iam_family(
        "compute_instance",
        "project",
        "zone",
        "instance_name",
        of=("google_compute_instance", "google_compute_instance_from_template"),
    ),
    *iam_family("compute_instance_template", "project", "name", of=("google_compute_instance_template",)),
    *iam_family("compute_machine_image", "project", "machine_image", of=("google_compute_machine_image",)),
)
