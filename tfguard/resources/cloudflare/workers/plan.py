"""Workers, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_DOMAIN = Consequence("of the name get an error: it leads to no Worker", reach=Reach.ALL)
_ROUTE = Consequence("get what the origin answers: the Worker no longer handles the requests", reach=Reach.PART)
_CRON = Consequence("finds it undone", whom="whoever relies on its scheduled work", reach=Reach.LATER)
_SECRET = Consequence("get an error where it needs the secret", whom="users of the Worker", reach=Reach.PART)
_DISPATCH_NAMESPACE = Consequence(
    "get an error: the customers' Workers in it are gone", lasting="the Workers that customers have uploaded", reach=Reach.ALL
)

RESOURCE_TYPES = (
    ResourceType(
        "cloudflare_worker",
        "Worker",
        Layer.COMPUTE,
        identity=("account_id", "name"),
        consequence=Consequence(
            "get an error from the names and routes that lead to it",
            lasting="the objects and data of its Durable Objects",
            reach=Reach.ALL,
        ),
    ),
    ResourceType("cloudflare_worker_version", "Worker version", Layer.COMPUTE, disposable=True),
    ResourceType("cloudflare_workers_deployment", "Worker deployment", Layer.COMPUTE, disposable=True),
    ResourceType(
        "cloudflare_worker_domain",
        "domain of a Worker",
        Layer.DNS,
        identity=("zone_id", "hostname"),
        parent="zone_id",
        consequence=_DOMAIN,
    ),
    ResourceType(
        "cloudflare_workers_domain",
        "domain of a Worker",
        Layer.DNS,
        identity=("zone_id", "hostname"),
        parent="zone_id",
        consequence=_DOMAIN,
    ),
    ResourceType(
        "cloudflare_workers_custom_domain",
        "domain of a Worker",
        Layer.DNS,
        identity=("zone_id", "hostname"),
        parent="zone_id",
        consequence=_DOMAIN,
    ),
    ResourceType(
        "cloudflare_worker_route",
        "route of a Worker",
        Layer.LOAD_BALANCER,
        identity=("zone_id", "pattern"),
        parent="zone_id",
        consequence=_ROUTE,
    ),
    ResourceType(
        "cloudflare_workers_route",
        "route of a Worker",
        Layer.LOAD_BALANCER,
        identity=("zone_id", "pattern"),
        parent="zone_id",
        consequence=_ROUTE,
    ),
    ResourceType(
        "cloudflare_worker_cron_trigger",
        "schedule of a Worker",
        Layer.RUN,
        identity=("account_id", "script_name"),
        parent="script_name",
        consequence=_CRON,
    ),
    ResourceType(
        "cloudflare_workers_cron_trigger",
        "schedule of a Worker",
        Layer.RUN,
        identity=("account_id", "script_name"),
        parent="script_name",
        consequence=_CRON,
    ),
    ResourceType(
        "cloudflare_worker_secret",
        "secret of a Worker",
        Layer.COMPUTE,
        identity=("account_id", "script_name", "name"),
        parent="script_name",
        consequence=_SECRET,
    ),
    ResourceType(
        "cloudflare_workers_secret",
        "secret of a Worker",
        Layer.COMPUTE,
        identity=("account_id", "script_name", "name"),
        parent="script_name",
        consequence=_SECRET,
    ),
    ResourceType(
        "cloudflare_workers_script_subdomain",
        "workers.dev address",
        Layer.DNS,
        identity=("account_id", "script_name"),
        parent="script_name",
        consequence=Consequence("of the Worker's own address get an error", reach=Reach.PART),
    ),
    ResourceType(
        "cloudflare_workers_for_platforms_namespace",
        "dispatch namespace",
        Layer.COMPUTE,
        identity=("account_id", "name"),
        consequence=_DISPATCH_NAMESPACE,
    ),
    ResourceType(
        "cloudflare_workers_for_platforms_dispatch_namespace",
        "dispatch namespace",
        Layer.COMPUTE,
        identity=("account_id", "name"),
        consequence=_DISPATCH_NAMESPACE,
    ),
    ResourceType(
        "cloudflare_workflow",
        "workflow",
        Layer.COMPUTE,
        identity=("account_id", "workflow_name"),
        consequence=Consequence(
            "get an error", whom="Workers that start it", lasting="its running instances", reach=Reach.PART
        ),
    ),
    ResourceType(
        "cloudflare_pages_project",
        "Pages project",
        Layer.COMPUTE,
        identity=("account_id", "name"),
        endpoints=("subdomain",),
        consequence=Consequence(
            "get an error from its site and its domains", lasting="its deployments and its pages.dev name", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "cloudflare_pages_domain",
        "domain of a Pages project",
        Layer.DNS,
        identity=("account_id", "project_name", "domain", "name"),
        parent="project_name",
        consequence=Consequence("of the name get an error: it leads to no project", reach=Reach.ALL),
    ),
    *(
        ResourceType(
            name,
            "Worker",
            Layer.LOAD_BALANCER,
            consequence=Consequence("get errors, or the origin's own answer, from every route of it", reach=Reach.ALL),
        )
        for name in ("cloudflare_worker_script", "cloudflare_workers_script")
    ),
)
