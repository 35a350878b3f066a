"""Scaleway's servers, clusters, functions and registries, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_SERVER = Consequence("of what runs on it get no answer", lasting="its addresses, and what is on its disk", reach=Reach.ALL)
_VOLUME = Consequence("of what uses it get an error", lasting="its data", reach=Reach.ALL)
_SNAPSHOT = Consequence(
    "finds no snapshot", whom="whoever has to restore the volume", lasting="the snapshot", reach=Reach.LATER
)
_NAMESPACE = Consequence("of what runs in it get an error", lasting="the addresses of what is in it", reach=Reach.ALL)
_TOKEN = Consequence("are refused", whom="programs that call with it", lasting="the token", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType("scaleway_instance_server", "server", Layer.COMPUTE, consequence=_SERVER),
    ResourceType("scaleway_baremetal_server", "server", Layer.COMPUTE, consequence=_SERVER),
    ResourceType("scaleway_apple_silicon_server", "server", Layer.COMPUTE, consequence=_SERVER),
    ResourceType("scaleway_instance_volume", "volume", Layer.DATA, consequence=_VOLUME),
    ResourceType("scaleway_block_volume", "volume", Layer.DATA, consequence=_VOLUME),
    ResourceType("scaleway_instance_snapshot", "snapshot", Layer.DATA, consequence=_SNAPSHOT),
    ResourceType("scaleway_block_snapshot", "snapshot", Layer.DATA, consequence=_SNAPSHOT),
    ResourceType(
        "scaleway_instance_image",
        "image",
        Layer.COMPUTE,
        consequence=Consequence("can no longer be made from it", whom="new servers", lasting="its id", reach=Reach.LATER),
    ),
    ResourceType(
        "scaleway_instance_placement_group",
        "placement group",
        Layer.COMPUTE,
        consequence=Consequence("lose all its servers at once when their host fails: they may stand on one", reach=Reach.LATER),
    ),
    ResourceType(
        "scaleway_instance_user_data",
        "user data",
        Layer.COMPUTE,
        identity=("server_id", "key"),
        parent="server_id",
        consequence=Consequence("finds none when it boots", whom="the server", reach=Reach.LATER),
    ),
    ResourceType(
        "scaleway_k8s_cluster",
        "Kubernetes cluster",
        Layer.COMPUTE,
        consequence=Consequence(
            "can no longer reach anything in the cluster",
            lasting="its endpoint and certificates, and what is deployed in it",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "scaleway_k8s_pool",
        "node pool",
        Layer.COMPUTE,
        identity=("cluster_id", "name"),
        parent="cluster_id",
        consequence=Consequence("of pods on its nodes get an error until they run elsewhere", reach=Reach.PART),
    ),
    ResourceType(
        "scaleway_container_namespace", "namespace", Layer.COMPUTE, identity=("region", "name"), consequence=_NAMESPACE
    ),
    ResourceType(
        "scaleway_function_namespace", "namespace", Layer.COMPUTE, identity=("region", "name"), consequence=_NAMESPACE
    ),
    ResourceType(
        "scaleway_container",
        "serverless container",
        Layer.COMPUTE,
        identity=("namespace_id", "name"),
        parent="namespace_id",
        endpoints=("domain_name",),
        consequence=Consequence("of the container get an error", lasting="its address", reach=Reach.ALL),
    ),
    ResourceType(
        "scaleway_function",
        "function",
        Layer.COMPUTE,
        identity=("namespace_id", "name"),
        parent="namespace_id",
        endpoints=("domain_name",),
        consequence=Consequence("of the function get an error", lasting="its address", reach=Reach.ALL),
    ),
    ResourceType(
        "scaleway_container_domain",
        "domain of a container",
        Layer.DNS,
        identity=("container_id", "hostname"),
        parent="container_id",
        consequence=Consequence("of the name get an error", reach=Reach.ALL),
    ),
    ResourceType(
        "scaleway_function_domain",
        "domain of a function",
        Layer.DNS,
        identity=("function_id", "hostname"),
        parent="function_id",
        consequence=Consequence("of the name get an error", reach=Reach.ALL),
    ),
    ResourceType(
        "scaleway_container_cron",
        "schedule of a container",
        Layer.RUN,
        parent="container_id",
        consequence=Consequence("finds it undone", whom="whoever relies on its scheduled work", reach=Reach.LATER),
    ),
    ResourceType(
        "scaleway_function_cron",
        "schedule of a function",
        Layer.RUN,
        parent="function_id",
        consequence=Consequence("finds it undone", whom="whoever relies on its scheduled work", reach=Reach.LATER),
    ),
    ResourceType("scaleway_container_token", "token", Layer.IDENTITY, consequence=_TOKEN),
    ResourceType("scaleway_function_token", "token", Layer.IDENTITY, consequence=_TOKEN),
    ResourceType(
        "scaleway_registry_namespace",
        "container registry",
        Layer.COMPUTE,
        identity=("region", "name"),
        endpoints=("endpoint",),
        consequence=Consequence(
            "can no longer pull images from it", whom="nodes and pipelines", lasting="its images", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "scaleway_iam_application",
        "application",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence(
            "are refused", whom="programs that use its keys", lasting="its keys and its id", reach=Reach.PART
        ),
    ),
    ResourceType(
        "scaleway_iam_api_key",
        "API key",
        Layer.IDENTITY,
        consequence=Consequence("are refused", whom="programs that use it", lasting="its secret", reach=Reach.PART),
    ),
    ResourceType(
        "scaleway_iam_policy",
        "policy",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence("who have their rights by it are refused", reach=Reach.PART),
    ),
    ResourceType(
        "scaleway_iam_group",
        "group",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence(
            "who have their rights by the group are refused", lasting="its id, which policies name", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "scaleway_iam_user",
        "user",
        Layer.IDENTITY,
        identity=("email",),
        consequence=Consequence("can no longer log in", whom="the user", reach=Reach.PART),
    ),
    ResourceType(
        "scaleway_iam_ssh_key",
        "SSH key",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence("cannot log in to new servers", whom="whoever has the key", reach=Reach.LATER),
    ),
    ResourceType(
        "scaleway_secret",
        "secret",
        Layer.DATA,
        identity=("region", "path", "name"),
        consequence=Consequence("get an error", whom="programs that read it", lasting="its versions", reach=Reach.ALL),
    ),
    ResourceType(
        "scaleway_secret_version",
        "secret version",
        Layer.DATA,
        parent="secret_id",
        consequence=Consequence("get an error", whom="programs that read the version", reach=Reach.PART),
    ),
)
