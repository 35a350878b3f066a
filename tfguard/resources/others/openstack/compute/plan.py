"""OpenStack's instances, clusters and databases, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_ATTACHMENT_OF_A_VOLUME = Consequence("of what uses the volume get an error until it is attached again", reach=Reach.ALL)
_QUOTA = Consequence("may be refused, or uses too much", whom="whoever works in the project", reach=Reach.LATER)
_VOLUME = Consequence("of what uses it get an error", lasting="its data", reach=Reach.ALL)
_QUALITY_OF_SERVICE_OF_VOLUMES = Consequence("get slower answers when others use much of the storage", reach=Reach.LATER)
_ACCESS_TO_AN_IMAGE = Consequence("can no longer be made from it", whom="new instances of the project", reach=Reach.LATER)
_ROLE_ASSIGNMENT = Consequence("who have the role by it are refused", reach=Reach.PART)
_CREDENTIAL = Consequence("are refused", whom="programs that log in with it", lasting="its secret", reach=Reach.PART)
_ENTRY_OF_THE_SERVICE_CATALOG = Consequence("no longer find it", whom="programs that look the service up", reach=Reach.ALL)
_WORKFLOW = Consequence("finds it undone", whom="whoever relies on what it does", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "openstack_compute_instance_v2",
        "instance",
        Layer.COMPUTE,
        endpoints=("access_ip_v4", "access_ip_v6"),
        consequence=Consequence(
            "of what runs on it get no answer", lasting="its addresses, and what is on its disk", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "openstack_compute_interface_attach_v2",
        "network interface",
        Layer.NETWORK,
        identity=("instance_id", "port_id", "network_id"),
        parent="instance_id",
        consequence=Consequence("of the instance's address there can no longer connect", reach=Reach.ALL),
    ),
    ResourceType(
        "openstack_compute_volume_attach_v2",
        "attachment of a volume",
        Layer.DATA,
        identity=("instance_id", "volume_id"),
        parent="instance_id",
        consequence=_ATTACHMENT_OF_A_VOLUME,
    ),
    ResourceType(
        "openstack_blockstorage_volume_attach_v3",
        "attachment of a volume",
        Layer.DATA,
        identity=("instance_id", "volume_id"),
        parent="instance_id",
        consequence=_ATTACHMENT_OF_A_VOLUME,
    ),
    ResourceType(
        "openstack_compute_keypair_v2",
        "key pair",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence("cannot log in to new instances", whom="whoever has the key", reach=Reach.LATER),
    ),
    ResourceType(
        "openstack_compute_flavor_v2",
        "flavor",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence("can no longer be of this size", whom="new instances", reach=Reach.LATER),
    ),
    ResourceType(
        "openstack_compute_flavor_access_v2",
        "access to a flavor",
        Layer.COMPUTE,
        identity=("flavor_id", "tenant_id"),
        parent="flavor_id",
        consequence=Consequence("can make no new instances of this size", whom="the project", reach=Reach.LATER),
    ),
    ResourceType(
        "openstack_compute_servergroup_v2",
        "server group",
        Layer.COMPUTE,
        consequence=Consequence(
            "lose all its instances at once when their host fails: they may stand on one", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "openstack_compute_aggregate_v2",
        "host aggregate",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence("start on other hosts, or on none", whom="new instances", reach=Reach.LATER),
    ),
    ResourceType("openstack_compute_quotaset_v2", "quota", Layer.RUN, identity=("project_id",), consequence=_QUOTA),
    ResourceType("openstack_blockstorage_quotaset_v2", "quota", Layer.RUN, identity=("project_id",), consequence=_QUOTA),
    ResourceType("openstack_blockstorage_quotaset_v3", "quota", Layer.RUN, identity=("project_id",), consequence=_QUOTA),
    ResourceType("openstack_blockstorage_volume_v2", "volume", Layer.DATA, consequence=_VOLUME),
    ResourceType("openstack_blockstorage_volume_v3", "volume", Layer.DATA, consequence=_VOLUME),
    ResourceType(
        "openstack_blockstorage_volume_type_v3",
        "volume type",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence("can no longer be of this type", whom="new volumes", reach=Reach.LATER),
    ),
    ResourceType(
        "openstack_blockstorage_volume_type_access_v3",
        "access to a volume type",
        Layer.DATA,
        identity=("volume_type_id", "project_id"),
        parent="volume_type_id",
        consequence=Consequence("can make no new volumes of this type", whom="the project", reach=Reach.LATER),
    ),
    ResourceType(
        "openstack_blockstorage_qos_v3", "quality of service of volumes", Layer.DATA, consequence=_QUALITY_OF_SERVICE_OF_VOLUMES
    ),
    ResourceType(
        "openstack_blockstorage_qos_association_v3",
        "quality of service of volumes",
        Layer.DATA,
        consequence=_QUALITY_OF_SERVICE_OF_VOLUMES,
    ),
    ResourceType(
        "openstack_images_image_v2",
        "image",
        Layer.COMPUTE,
        consequence=Consequence("can no longer be made from it", whom="new instances", lasting="its id", reach=Reach.LATER),
    ),
    ResourceType(
        "openstack_images_image_access_v2",
        "access to an image",
        Layer.COMPUTE,
        identity=("image_id", "member_id"),
        parent="image_id",
        consequence=_ACCESS_TO_AN_IMAGE,
    ),
    ResourceType(
        "openstack_images_image_access_accept_v2",
        "access to an image",
        Layer.COMPUTE,
        identity=("image_id", "member_id"),
        parent="image_id",
        consequence=_ACCESS_TO_AN_IMAGE,
    ),
    ResourceType(
        "openstack_containerinfra_cluster_v1",
        "Kubernetes cluster",
        Layer.COMPUTE,
        endpoints=("api_address",),
        consequence=Consequence(
            "can no longer reach anything in the cluster",
            lasting="its endpoint and certificates, and what is deployed in it",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "openstack_containerinfra_clustertemplate_v1",
        "cluster template",
        Layer.COMPUTE,
        consequence=Consequence("finds no template", whom="whoever makes clusters", lasting="its id", reach=Reach.LATER),
    ),
    ResourceType(
        "openstack_containerinfra_nodegroup_v1",
        "node group",
        Layer.COMPUTE,
        identity=("cluster_id", "name"),
        parent="cluster_id",
        consequence=Consequence("of pods on its nodes get an error until they run elsewhere", reach=Reach.PART),
    ),
    ResourceType(
        "openstack_db_instance_v1",
        "database instance",
        Layer.DATA,
        consequence=Consequence(
            "get an error", whom="programs that use it", lasting="its data and its address", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "openstack_db_database_v1",
        "database",
        Layer.DATA,
        identity=("instance_id", "name"),
        parent="instance_id",
        consequence=Consequence("get an error", whom="programs that use it", lasting="its data", reach=Reach.ALL),
    ),
    ResourceType(
        "openstack_db_user_v1",
        "database user",
        Layer.DATA,
        identity=("instance_id", "name"),
        parent="instance_id",
        consequence=Consequence("are refused", whom="programs that log in as the user", reach=Reach.PART),
    ),
    ResourceType(
        "openstack_db_configuration_v1",
        "database settings",
        Layer.DATA,
        consequence=Consequence("meet its default settings", whom="programs that use the database", reach=Reach.PART),
    ),
    ResourceType(
        "openstack_objectstorage_container_v1",
        "bucket",
        Layer.DATA,
        identity=("region", "name"),
        consequence=Consequence("get an error for every object in it", lasting="its objects", reach=Reach.ALL),
    ),
    ResourceType(
        "openstack_objectstorage_object_v1",
        "object",
        Layer.DATA,
        identity=("container_name", "name"),
        parent="container_name",
        consequence=Consequence("get an error for the object", reach=Reach.PART),
    ),
    ResourceType(
        "openstack_objectstorage_tempurl_v1", "temporary address", Layer.DATA, harmless="The address works until it expires."
    ),
    ResourceType(
        "openstack_objectstorage_account_v1",
        "storage account",
        Layer.DATA,
        consequence=Consequence("whom its settings let in are refused", reach=Reach.PART),
    ),
    ResourceType(
        "openstack_orchestration_stack_v1",
        "stack",
        Layer.RUN,
        consequence=Consequence("of what it made get no answer", lasting="what is in it", reach=Reach.ALL),
    ),
    ResourceType(
        "openstack_sharedfilesystem_share_v2",
        "file share",
        Layer.DATA,
        consequence=Consequence("get an error", whom="hosts that mount it", lasting="its data", reach=Reach.ALL),
    ),
    ResourceType(
        "openstack_sharedfilesystem_share_access_v2",
        "access to a file share",
        Layer.NETWORK,
        identity=("share_id", "access_type", "access_to"),
        parent="share_id",
        consequence=Consequence("can no longer mount it", whom="hosts at the address", reach=Reach.PART),
    ),
    ResourceType(
        "openstack_sharedfilesystem_sharenetwork_v2",
        "share network",
        Layer.NETWORK,
        consequence=Consequence("get an error", whom="hosts that mount its shares", reach=Reach.ALL),
    ),
    ResourceType(
        "openstack_sharedfilesystem_securityservice_v2",
        "log-in service of shares",
        Layer.IDENTITY,
        consequence=Consequence("who log in to its shares by it are refused", reach=Reach.ALL),
    ),
    ResourceType(
        "openstack_keymanager_secret_v1",
        "secret",
        Layer.DATA,
        consequence=Consequence("get an error", whom="programs that read it", reach=Reach.ALL),
    ),
    ResourceType(
        "openstack_keymanager_container_v1",
        "secrets container",
        Layer.DATA,
        consequence=Consequence(
            "get an error",
            whom="load balancers and programs that read it",
            lasting="its address, which listeners name",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "openstack_keymanager_order_v1",
        "key order",
        Layer.DATA,
        consequence=Consequence("get an error", whom="programs that use the key", lasting="the key", reach=Reach.ALL),
    ),
    ResourceType(
        "openstack_identity_project_v3",
        "project",
        Layer.RUN,
        identity=("domain_id", "name"),
        consequence=Consequence("lose everything in it", lasting="all that is in the project", reach=Reach.ALL),
    ),
    ResourceType(
        "openstack_identity_user_v3",
        "user",
        Layer.IDENTITY,
        identity=("domain_id", "name"),
        consequence=Consequence("can no longer log in", whom="the user", reach=Reach.PART),
    ),
    ResourceType(
        "openstack_identity_group_v3",
        "group",
        Layer.IDENTITY,
        identity=("domain_id", "name"),
        consequence=Consequence(
            "lose the rights that it gives",
            whom="members of the group",
            lasting="its id, which assignments name",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "openstack_identity_role_v3",
        "role",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence(
            "who have the role can no longer do what it let them do", lasting="its assignments", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "openstack_identity_role_assignment_v3",
        "role assignment",
        Layer.IDENTITY,
        identity=("role_id", "project_id", "domain_id", "user_id", "group_id"),
        consequence=_ROLE_ASSIGNMENT,
    ),
    ResourceType(
        "openstack_identity_inherit_role_assignment_v3",
        "role assignment",
        Layer.IDENTITY,
        identity=("role_id", "project_id", "domain_id", "user_id", "group_id"),
        consequence=_ROLE_ASSIGNMENT,
    ),
    ResourceType(
        "openstack_identity_user_membership_v3",
        "member of a group",
        Layer.IDENTITY,
        identity=("user_id", "group_id"),
        parent="group_id",
        consequence=Consequence("is refused where the group is let in", whom="the member", reach=Reach.PART),
    ),
    ResourceType("openstack_identity_application_credential_v3", "credential", Layer.IDENTITY, consequence=_CREDENTIAL),
    ResourceType("openstack_identity_ec2_credential_v3", "credential", Layer.IDENTITY, consequence=_CREDENTIAL),
    ResourceType(
        "openstack_identity_endpoint_v3",
        "entry of the service catalog",
        Layer.IDENTITY,
        consequence=_ENTRY_OF_THE_SERVICE_CATALOG,
    ),
    ResourceType(
        "openstack_identity_service_v3",
        "entry of the service catalog",
        Layer.IDENTITY,
        consequence=_ENTRY_OF_THE_SERVICE_CATALOG,
    ),
    ResourceType("openstack_workflow_workflow_v2", "workflow", Layer.RUN, consequence=_WORKFLOW),
    ResourceType("openstack_workflow_cron_trigger_v2", "workflow", Layer.RUN, consequence=_WORKFLOW),
)
