"""VM Manager, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_UNPATCHED = Consequence("stay unpatched", whom="machines", reach=Reach.LATER)
_STATE = Consequence("stay as they are: nothing is installed or repaired by itself", whom="machines", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "google_os_config_guest_policies",
        "guest policy",
        Layer.COMPUTE,
        consequence=_STATE,
    ),
    ResourceType(
        "google_os_config_os_policy_assignment",
        "OS policy assignment",
        Layer.COMPUTE,
        identity=("project", "location", "name"),
        consequence=_STATE,
    ),
    ResourceType(
        "google_os_config_patch_deployment",
        "patch deployment",
        Layer.COMPUTE,
        identity=("project", "patch_deployment_id"),
        consequence=_UNPATCHED,
    ),
    ResourceType(
        "google_os_config_v2_policy_orchestrator",
        "policy orchestrator",
        Layer.COMPUTE,
        identity=("project", "policy_orchestrator_id"),
        consequence=_STATE,
    ),
    ResourceType(
        "google_os_config_v2_policy_orchestrator_for_folder",
        "policy orchestrator",
        Layer.COMPUTE,
        identity=("folder_id", "policy_orchestrator_id"),
        consequence=_STATE,
    ),
    ResourceType(
        "google_os_config_v2_policy_orchestrator_for_organization",
        "policy orchestrator",
        Layer.COMPUTE,
        identity=("organization_id", "policy_orchestrator_id"),
        consequence=_STATE,
    ),
)
