"""Elastic Cloud, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "ec_deployment",
        "deployment",
        Layer.DATA,
        consequence=Consequence(
            "get an error", whom="programs that use it", lasting="its data, its address and its password", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "ec_elasticsearch_project",
        "Elasticsearch project",
        Layer.DATA,
        consequence=Consequence(
            "get an error", whom="programs that use it", lasting="its data and its address", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "ec_observability_project",
        "observability project",
        Layer.MONITORING,
        consequence=Consequence(
            "is no longer told, and sees nothing",
            whom="whoever is on call",
            lasting="its data and its address",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "ec_security_project",
        "security project",
        Layer.MONITORING,
        consequence=Consequence(
            "is no longer told, and sees nothing",
            whom="whoever watches over security",
            lasting="its data and its address",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "ec_deployment_traffic_filter",
        "traffic filter",
        Layer.NETWORK,
        consequence=Consequence("who were kept out get through, or the other way round", lasting="its id", reach=Reach.PART),
    ),
    ResourceType(
        "ec_deployment_traffic_filter_association",
        "traffic filter of a deployment",
        Layer.NETWORK,
        identity=("deployment_id", "traffic_filter_id"),
        parent="deployment_id",
        consequence=Consequence("who were kept out get through, or the other way round", reach=Reach.PART),
    ),
    ResourceType(
        "ec_deployment_elasticsearch_keystore",
        "keystore setting",
        Layer.DATA,
        identity=("deployment_id", "setting_name"),
        parent="deployment_id",
        consequence=Consequence("fail", whom="snapshots and log-ins that need it", reach=Reach.LATER),
    ),
    ResourceType(
        "ec_deployment_extension",
        "extension",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence("can no longer be changed", whom="deployments that use it", reach=Reach.LATER),
    ),
    ResourceType(
        "ec_snapshot_repository",
        "snapshot repository",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence("finds no new snapshot", whom="whoever has to restore a deployment", reach=Reach.LATER),
    ),
    ResourceType(
        "ec_organization",
        "organization members",
        Layer.IDENTITY,
        consequence=Consequence("can no longer log in", whom="members of it", reach=Reach.PART),
    ),
)
