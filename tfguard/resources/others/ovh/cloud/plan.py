"""OVHcloud's public cloud: clusters, instances and storage, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_SSH_KEY = Consequence("cannot log in to new servers", whom="whoever has the key", reach=Reach.LATER)
_ACCESS_LIST_OF_A_REGISTRY = Consequence("can try to log in to the registry", whom="anybody on the internet", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "ovh_cloud_project",
        "cloud project",
        Layer.RUN,
        consequence=Consequence("lose everything in it", lasting="all that is in the project", reach=Reach.ALL),
    ),
    ResourceType(
        "ovh_cloud_project_user",
        "project user",
        Layer.IDENTITY,
        parent="service_name",
        consequence=Consequence(
            "are refused", whom="programs that log in as the user", lasting="its password", reach=Reach.PART
        ),
    ),
    ResourceType(
        "ovh_cloud_project_user_s3_credential",
        "storage key",
        Layer.IDENTITY,
        parent="user_id",
        consequence=Consequence("are refused", whom="programs that use it", lasting="its secret", reach=Reach.PART),
    ),
    ResourceType(
        "ovh_cloud_project_user_s3_policy",
        "storage policy",
        Layer.IDENTITY,
        identity=("service_name", "user_id"),
        parent="user_id",
        consequence=Consequence("are refused", whom="programs that log in as the user", reach=Reach.PART),
    ),
    ResourceType("ovh_cloud_project_sshkey", "SSH key", Layer.IDENTITY, consequence=_SSH_KEY),
    ResourceType("ovh_me_ssh_key", "SSH key", Layer.IDENTITY, consequence=_SSH_KEY),
    ResourceType(
        "ovh_cloud_project_instance",
        "instance",
        Layer.COMPUTE,
        consequence=Consequence(
            "of what runs on it get no answer", lasting="its addresses, and what is on its disk", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "ovh_cloud_project_volume",
        "volume",
        Layer.DATA,
        consequence=Consequence("of what uses it get an error", lasting="its data", reach=Reach.ALL),
    ),
    ResourceType(
        "ovh_cloud_project_volume_backup",
        "volume backup",
        Layer.DATA,
        consequence=Consequence(
            "finds no backup", whom="whoever has to restore the volume", lasting="the backup", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "ovh_cloud_project_storage",
        "bucket",
        Layer.DATA,
        consequence=Consequence("get an error for every object in it", lasting="its objects", reach=Reach.ALL),
    ),
    ResourceType(
        "ovh_cloud_project_kube",
        "Kubernetes cluster",
        Layer.COMPUTE,
        consequence=Consequence(
            "can no longer reach anything in the cluster",
            lasting="its endpoint and certificates, and what is deployed in it",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "ovh_cloud_project_kube_nodepool",
        "node pool",
        Layer.COMPUTE,
        identity=("kube_id", "name"),
        parent="kube_id",
        consequence=Consequence("of pods on its nodes get an error until they run elsewhere", reach=Reach.PART),
    ),
    ResourceType(
        "ovh_cloud_project_kube_iprestrictions",
        "access list of a cluster",
        Layer.NETWORK,
        identity=("kube_id",),
        parent="kube_id",
        consequence=Consequence("can try to log in to the cluster", whom="anybody on the internet", reach=Reach.PART),
    ),
    ResourceType(
        "ovh_cloud_project_kube_oidc",
        "OIDC log-in of a cluster",
        Layer.IDENTITY,
        identity=("kube_id",),
        parent="kube_id",
        consequence=Consequence("who log in to the cluster by it are refused", reach=Reach.ALL),
    ),
    ResourceType(
        "ovh_cloud_project_containerregistry",
        "container registry",
        Layer.COMPUTE,
        consequence=Consequence(
            "can no longer pull images from it",
            whom="nodes and pipelines",
            lasting="its images and its address",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "ovh_cloud_project_containerregistry_user",
        "registry user",
        Layer.IDENTITY,
        parent="registry_id",
        consequence=Consequence("is refused", whom="whoever pulls with it", lasting="its password", reach=Reach.PART),
    ),
    ResourceType(
        "ovh_cloud_project_containerregistry_oidc",
        "OIDC log-in of a registry",
        Layer.IDENTITY,
        identity=("registry_id",),
        parent="registry_id",
        consequence=Consequence("who log in to the registry by it are refused", reach=Reach.ALL),
    ),
    ResourceType(
        "ovh_cloud_project_containerregistry_ip_restrictions_management",
        "access list of a registry",
        Layer.NETWORK,
        identity=("registry_id",),
        parent="registry_id",
        consequence=_ACCESS_LIST_OF_A_REGISTRY,
    ),
    ResourceType(
        "ovh_cloud_project_containerregistry_ip_restrictions_registry",
        "access list of a registry",
        Layer.NETWORK,
        identity=("registry_id",),
        parent="registry_id",
        consequence=_ACCESS_LIST_OF_A_REGISTRY,
    ),
)
