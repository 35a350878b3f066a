"""Stores for Workers: KV, D1, queues and Hyperdrive, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "cloudflare_workers_kv_namespace",
        "KV namespace",
        Layer.DATA,
        identity=("account_id", "title"),
        consequence=Consequence(
            "get an error", whom="Workers that read it", lasting="its data, and its id, which bindings name", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "cloudflare_workers_kv",
        "KV pair",
        Layer.DATA,
        identity=("namespace_id", "key", "key_name"),
        parent="namespace_id",
        consequence=Consequence("find nothing", whom="Workers that read the key", reach=Reach.PART),
    ),
    ResourceType(
        "cloudflare_d1_database",
        "D1 database",
        Layer.DATA,
        identity=("account_id", "name"),
        consequence=Consequence(
            "get an error", whom="Workers that query it", lasting="its data, and its id, which bindings name", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "cloudflare_queue",
        "queue",
        Layer.DATA,
        identity=("account_id", "name", "queue_name"),
        consequence=Consequence("get an error", whom="Workers that send to it", lasting="the messages in it", reach=Reach.ALL),
    ),
    ResourceType(
        "cloudflare_queue_consumer",
        "consumer of a queue",
        Layer.DATA,
        identity=("account_id", "queue_id", "script_name"),
        parent="queue_id",
        consequence=Consequence("waits: messages stay in the queue", whom="whoever waits for the work", reach=Reach.LATER),
    ),
    ResourceType(
        "cloudflare_hyperdrive_config",
        "Hyperdrive",
        Layer.DATA,
        identity=("account_id", "name"),
        consequence=Consequence(
            "get an error",
            whom="Workers that query the database through it",
            lasting="its id, which bindings name",
            reach=Reach.ALL,
        ),
    ),
)
