"""HashiCorp Nomad, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_VOLUME = Consequence("of what uses it get an error", lasting="its data", reach=Reach.ALL)
_REGISTERED_VOLUME = Consequence("of what uses it get an error once it starts anew", reach=Reach.ALL)
_POLICY_OF_THE_CLUSTER = Consequence("is no longer held to it", whom="whoever submits jobs", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "nomad_job",
        "job",
        Layer.COMPUTE,
        identity=("namespace", "name"),
        consequence=Consequence(
            "of what it runs get no answer", lasting="its allocations and what is on their disks", reach=Reach.ALL
        ),
    ),
    ResourceType("nomad_volume", "volume", Layer.DATA, identity=("namespace", "volume_id"), consequence=_VOLUME),
    ResourceType("nomad_csi_volume", "volume", Layer.DATA, identity=("namespace", "volume_id"), consequence=_VOLUME),
    ResourceType("nomad_dynamic_host_volume", "volume", Layer.DATA, identity=("namespace", "volume_id"), consequence=_VOLUME),
    ResourceType(
        "nomad_csi_volume_registration",
        "registered volume",
        Layer.DATA,
        identity=("namespace", "volume_id"),
        consequence=_REGISTERED_VOLUME,
    ),
    ResourceType(
        "nomad_external_volume",
        "registered volume",
        Layer.DATA,
        identity=("namespace", "volume_id"),
        consequence=_REGISTERED_VOLUME,
    ),
    ResourceType(
        "nomad_dynamic_host_volume_registration",
        "registered volume",
        Layer.DATA,
        identity=("namespace", "volume_id"),
        consequence=_REGISTERED_VOLUME,
    ),
    ResourceType(
        "nomad_variable",
        "variable",
        Layer.DATA,
        identity=("namespace", "path"),
        consequence=Consequence("get an error once they start anew", whom="jobs that read it", reach=Reach.ALL),
    ),
    ResourceType(
        "nomad_namespace",
        "namespace",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence("lose what runs in it", lasting="all that is in the namespace", reach=Reach.ALL),
    ),
    ResourceType(
        "nomad_node_pool",
        "node pool",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence("of the jobs in it get no answer once these are placed anew", reach=Reach.ALL),
    ),
    ResourceType(
        "nomad_acl_policy",
        "ACL policy",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence("are refused", whom="programs whose tokens have the policy", reach=Reach.ALL),
    ),
    ResourceType(
        "nomad_acl_role",
        "ACL role",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence("are refused", whom="programs whose tokens have the role", reach=Reach.ALL),
    ),
    ResourceType(
        "nomad_acl_token",
        "ACL token",
        Layer.IDENTITY,
        consequence=Consequence("are refused", whom="programs that use it", lasting="its secret", reach=Reach.PART),
    ),
    ResourceType(
        "nomad_acl_auth_method",
        "auth method",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence("who log in by it are refused", reach=Reach.ALL),
    ),
    ResourceType(
        "nomad_acl_binding_rule",
        "binding rule",
        Layer.IDENTITY,
        parent="auth_method",
        consequence=Consequence("who log in by it are refused", reach=Reach.PART),
    ),
    ResourceType("nomad_quota_specification", "policy of the cluster", Layer.RUN, consequence=_POLICY_OF_THE_CLUSTER),
    ResourceType("nomad_sentinel_policy", "policy of the cluster", Layer.RUN, consequence=_POLICY_OF_THE_CLUSTER),
    ResourceType("nomad_scheduler_config", "policy of the cluster", Layer.RUN, consequence=_POLICY_OF_THE_CLUSTER),
)
