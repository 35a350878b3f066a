"""DigitalOcean's droplets, Kubernetes and apps, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_CONTAINER_REGISTRY = Consequence(
    "can no longer pull images from it", whom="nodes and pipelines", lasting="its images", reach=Reach.ALL
)

RESOURCE_TYPES = (
    ResourceType(
        "digitalocean_app",
        "app",
        Layer.COMPUTE,
        endpoints=("default_ingress", "live_domain"),
        consequence=Consequence(
            "can no longer reach the app", lasting="its default address, and data in its development databases", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "digitalocean_droplet",
        "droplet",
        Layer.COMPUTE,
        endpoints=("ipv4_address", "ipv6_address"),
        consequence=Consequence(
            "of what runs on it get no answer", lasting="its addresses, and what is on its disk", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "digitalocean_droplet_autoscale",
        "droplet autoscale pool",
        Layer.COMPUTE,
        consequence=Consequence(
            "of what runs on its droplets get no answer", lasting="the addresses of its droplets", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "digitalocean_droplet_snapshot",
        "droplet snapshot",
        Layer.DATA,
        consequence=Consequence(
            "finds no snapshot", whom="whoever has to restore the droplet", lasting="the snapshot", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "digitalocean_custom_image",
        "custom image",
        Layer.COMPUTE,
        consequence=Consequence("can no longer be made from it", whom="new droplets", lasting="its id", reach=Reach.LATER),
    ),
    ResourceType(
        "digitalocean_kubernetes_cluster",
        "Kubernetes cluster",
        Layer.COMPUTE,
        identity=("name",),
        endpoints=("endpoint",),
        consequence=Consequence(
            "can no longer reach anything in the cluster",
            lasting="its endpoint and certificates, and what is deployed in it",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "digitalocean_kubernetes_node_pool",
        "node pool",
        Layer.COMPUTE,
        identity=("cluster_id", "name"),
        parent="cluster_id",
        consequence=Consequence("of pods on its nodes get an error until they run elsewhere", reach=Reach.PART),
    ),
    ResourceType(
        "digitalocean_container_registry",
        "container registry",
        Layer.COMPUTE,
        identity=("name",),
        endpoints=("endpoint",),
        consequence=_CONTAINER_REGISTRY,
    ),
    ResourceType(
        "digitalocean_container_registries",
        "container registry",
        Layer.COMPUTE,
        identity=("name",),
        endpoints=("endpoint",),
        consequence=_CONTAINER_REGISTRY,
    ),
    ResourceType(
        "digitalocean_container_registry_docker_credentials",
        "registry credentials",
        Layer.COMPUTE,
        parent="registry_name",
        parent_types=("digitalocean_container_registry",),
        consequence=Consequence("is refused", whom="whoever pulls with them", lasting="the token", reach=Reach.PART),
    ),
    ResourceType(
        "digitalocean_ssh_key",
        "SSH key",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence("cannot log in to new droplets", whom="whoever has the key", reach=Reach.LATER),
    ),
    ResourceType(
        "digitalocean_tag",
        "tag",
        Layer.NETWORK,
        identity=("name",),
        consequence=Consequence(
            "of tagged droplets get an error where firewalls and load balancers choose by the tag", reach=Reach.PART
        ),
    ),
    ResourceType(
        "digitalocean_project",
        "project",
        Layer.RUN,
        identity=("name",),
        harmless="A project only groups resources in the console.",
    ),
    ResourceType(
        "digitalocean_project_resources",
        "resources of a project",
        Layer.RUN,
        parent="project",
        harmless="A project only groups resources in the console.",
    ),
)
