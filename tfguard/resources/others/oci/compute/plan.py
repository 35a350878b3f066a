"""Oracle Cloud's instances, clusters, functions and identities, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_CONSOLE_OF_AN_INSTANCE = Consequence(
    "no longer gets to its console", whom="whoever has to repair the instance", reach=Reach.LATER
)
_VOLUME = Consequence("of what uses it get an error", lasting="its data", reach=Reach.ALL)
_VOLUME_BACKUP = Consequence(
    "finds no backup", whom="whoever has to restore the volume", lasting="the backup", reach=Reach.LATER
)
_BACKUP_POLICY = Consequence("finds no new backup", whom="whoever has to restore the volume", reach=Reach.LATER)
_NODE_POOL = Consequence("of pods on its nodes get an error until they run elsewhere", reach=Reach.PART)
_REPOSITORY = Consequence("can no longer pull from it", whom="nodes and pipelines", lasting="what is in it", reach=Reach.ALL)
_GROUP = Consequence("are refused where policies name it", whom="members of the group", reach=Reach.ALL)
_USER_S_KEY = Consequence("are refused", whom="programs that log in with it", lasting="the secret", reach=Reach.PART)
_TAG = "A tag only describes what has it."
_ENCRYPTION_KEY = Consequence(
    "get an error",
    whom="programs that read what it encrypts",
    lasting="the key, once its waiting time is over",
    reach=Reach.ALL,
)

RESOURCE_TYPES = (
    ResourceType(
        "oci_core_instance",
        "instance",
        Layer.COMPUTE,
        endpoints=("public_ip", "private_ip"),
        consequence=Consequence(
            "of what runs on it get no answer", lasting="its addresses, and what is on its disk", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "oci_core_instance_pool",
        "instance pool",
        Layer.COMPUTE,
        consequence=Consequence("of what runs in it get no answer", lasting="the addresses of its instances", reach=Reach.ALL),
    ),
    ResourceType(
        "oci_core_instance_configuration",
        "instance configuration",
        Layer.COMPUTE,
        consequence=Consequence(
            "can no longer be made", whom="new instances of its pools", lasting="its id", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "oci_core_instance_pool_instance",
        "instance of a pool",
        Layer.COMPUTE,
        parent="instance_pool_id",
        consequence=Consequence("who were sent to it are sent to the other instances", reach=Reach.PART),
    ),
    ResourceType(
        "oci_autoscaling_auto_scaling_configuration",
        "autoscaling",
        Layer.COMPUTE,
        consequence=Consequence("meet too few instances when many come", reach=Reach.LATER),
    ),
    ResourceType(
        "oci_core_image",
        "image",
        Layer.COMPUTE,
        consequence=Consequence("can no longer be made from it", whom="new instances", lasting="its id", reach=Reach.LATER),
    ),
    ResourceType(
        "oci_core_dedicated_vm_host",
        "dedicated host",
        Layer.COMPUTE,
        consequence=Consequence("of what runs on it get no answer", reach=Reach.ALL),
    ),
    ResourceType(
        "oci_core_console_history",
        "console of an instance",
        Layer.RUN,
        parent="instance_id",
        consequence=_CONSOLE_OF_AN_INSTANCE,
    ),
    ResourceType(
        "oci_core_instance_console_connection",
        "console of an instance",
        Layer.RUN,
        parent="instance_id",
        consequence=_CONSOLE_OF_AN_INSTANCE,
    ),
    ResourceType("oci_core_boot_volume", "volume", Layer.DATA, consequence=_VOLUME),
    ResourceType("oci_core_volume", "volume", Layer.DATA, consequence=_VOLUME),
    ResourceType(
        "oci_core_volume_attachment",
        "attachment of a volume",
        Layer.DATA,
        identity=("instance_id", "volume_id"),
        parent="instance_id",
        consequence=Consequence("of what uses the volume get an error until it is attached again", reach=Reach.ALL),
    ),
    ResourceType("oci_core_boot_volume_backup", "volume backup", Layer.DATA, consequence=_VOLUME_BACKUP),
    ResourceType("oci_core_volume_backup", "volume backup", Layer.DATA, consequence=_VOLUME_BACKUP),
    ResourceType("oci_core_volume_group_backup", "volume backup", Layer.DATA, consequence=_VOLUME_BACKUP),
    ResourceType("oci_core_volume_backup_policy", "backup policy", Layer.DATA, consequence=_BACKUP_POLICY),
    ResourceType("oci_core_volume_backup_policy_assignment", "backup policy", Layer.DATA, consequence=_BACKUP_POLICY),
    ResourceType(
        "oci_core_volume_group",
        "volume group",
        Layer.DATA,
        consequence=Consequence(
            "finds no new backup of all at once", whom="whoever has to restore its volumes", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "oci_containerengine_cluster",
        "Kubernetes cluster",
        Layer.COMPUTE,
        identity=("compartment_id", "name"),
        consequence=Consequence(
            "can no longer reach anything in the cluster",
            lasting="its endpoint and certificates, and what is deployed in it",
            reach=Reach.ALL,
        ),
    ),
    ResourceType("oci_containerengine_node_pool", "node pool", Layer.COMPUTE, parent="cluster_id", consequence=_NODE_POOL),
    ResourceType(
        "oci_containerengine_virtual_node_pool", "node pool", Layer.COMPUTE, parent="cluster_id", consequence=_NODE_POOL
    ),
    ResourceType(
        "oci_containerengine_addon",
        "add-on of a cluster",
        Layer.COMPUTE,
        identity=("cluster_id", "addon_name"),
        parent="cluster_id",
        consequence=Consequence("of what the add-on does in the cluster get an error", reach=Reach.PART),
    ),
    ResourceType(
        "oci_container_instances_container_instance",
        "container instance",
        Layer.COMPUTE,
        consequence=Consequence("of what runs in it get no answer", lasting="its addresses", reach=Reach.ALL),
    ),
    ResourceType("oci_artifacts_container_repository", "repository", Layer.COMPUTE, consequence=_REPOSITORY),
    ResourceType("oci_artifacts_repository", "repository", Layer.COMPUTE, consequence=_REPOSITORY),
    ResourceType(
        "oci_functions_application",
        "function application",
        Layer.COMPUTE,
        consequence=Consequence(
            "get an error", whom="callers of its functions", lasting="its functions and their addresses", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "oci_functions_function",
        "function",
        Layer.COMPUTE,
        identity=("application_id", "display_name"),
        parent="application_id",
        consequence=Consequence("get an error", whom="callers of the function", lasting="its address", reach=Reach.ALL),
    ),
    ResourceType(
        "oci_identity_compartment",
        "compartment",
        Layer.RUN,
        identity=("compartment_id", "name"),
        consequence=Consequence("lose everything in it", lasting="all that is in the compartment", reach=Reach.ALL),
    ),
    ResourceType(
        "oci_identity_policy",
        "policy",
        Layer.IDENTITY,
        identity=("compartment_id", "name"),
        consequence=Consequence("who have their rights by it are refused", reach=Reach.ALL),
    ),
    ResourceType("oci_identity_group", "group", Layer.IDENTITY, identity=("compartment_id", "name"), consequence=_GROUP),
    ResourceType(
        "oci_identity_dynamic_group", "group", Layer.IDENTITY, identity=("compartment_id", "name"), consequence=_GROUP
    ),
    ResourceType(
        "oci_identity_user_group_membership",
        "member of a group",
        Layer.IDENTITY,
        identity=("group_id", "user_id"),
        parent="group_id",
        consequence=Consequence("is refused where the group is let in", whom="the member", reach=Reach.PART),
    ),
    ResourceType(
        "oci_identity_user",
        "user",
        Layer.IDENTITY,
        identity=("compartment_id", "name"),
        consequence=Consequence("can no longer log in", whom="the user", reach=Reach.PART),
    ),
    ResourceType("oci_identity_api_key", "user's key", Layer.IDENTITY, parent="user_id", consequence=_USER_S_KEY),
    ResourceType("oci_identity_auth_token", "user's key", Layer.IDENTITY, parent="user_id", consequence=_USER_S_KEY),
    ResourceType("oci_identity_customer_secret_key", "user's key", Layer.IDENTITY, parent="user_id", consequence=_USER_S_KEY),
    ResourceType("oci_identity_smtp_credential", "user's key", Layer.IDENTITY, parent="user_id", consequence=_USER_S_KEY),
    ResourceType(
        "oci_identity_identity_provider",
        "identity provider",
        Layer.IDENTITY,
        consequence=Consequence("can no longer log in with it", reach=Reach.ALL),
    ),
    ResourceType(
        "oci_identity_domain",
        "identity domain",
        Layer.IDENTITY,
        consequence=Consequence("of the domain can no longer log in", lasting="its users and applications", reach=Reach.ALL),
    ),
    ResourceType("oci_identity_tag", "tag", Layer.RUN, harmless=_TAG),
    ResourceType("oci_identity_tag_namespace", "tag", Layer.RUN, harmless=_TAG),
    ResourceType("oci_identity_tag_default", "tag", Layer.RUN, harmless=_TAG),
    ResourceType(
        "oci_kms_vault",
        "vault",
        Layer.DATA,
        consequence=Consequence(
            "get an error",
            whom="programs that read what its keys encrypt",
            lasting="its keys, once its waiting time is over",
            reach=Reach.ALL,
        ),
    ),
    ResourceType("oci_kms_key", "encryption key", Layer.DATA, consequence=_ENCRYPTION_KEY),
    ResourceType("oci_kms_key_version", "encryption key", Layer.DATA, consequence=_ENCRYPTION_KEY),
    ResourceType(
        "oci_vault_secret",
        "secret",
        Layer.DATA,
        identity=("vault_id", "secret_name"),
        consequence=Consequence(
            "get an error", whom="programs that read it", lasting="its versions, once its waiting time is over", reach=Reach.ALL
        ),
    ),
)
