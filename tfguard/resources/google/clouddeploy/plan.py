"""Cloud Deploy, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_DEPLOY = Consequence("can no longer deploy with it", whom="developers", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "google_clouddeploy_automation",
        "deploy automation",
        Layer.RUN,
        identity=("project", "location", "delivery_pipeline", "name"),
        parent="delivery_pipeline",
        parent_types=("google_clouddeploy_delivery_pipeline",),
        consequence=Consequence(
            "wait: releases are no longer promoted or rolled back by themselves", whom="developers", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "google_clouddeploy_custom_target_type",
        "custom target type",
        Layer.RUN,
        identity=("project", "location", "custom_target_type_id"),
        consequence=_DEPLOY,
    ),
    ResourceType(
        "google_clouddeploy_delivery_pipeline",
        "delivery pipeline",
        Layer.RUN,
        identity=("project", "location", "name"),
        consequence=Consequence(
            "can no longer deploy with it", whom="developers", lasting="its releases and rollouts", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "google_clouddeploy_deploy_policy",
        "deploy policy",
        Layer.RUN,
        identity=("project", "location", "name"),
        consequence=Consequence("get releases at times that were forbidden", reach=Reach.LATER),
    ),
    ResourceType(
        "google_clouddeploy_target",
        "deploy target",
        Layer.RUN,
        identity=("project", "location", "target_id"),
        consequence=_DEPLOY,
    ),
    *iam_family("clouddeploy_custom_target_type", "project", "location", "name", of=("google_clouddeploy_custom_target_type",)),
    *iam_family("clouddeploy_delivery_pipeline", "project", "location", "name", of=("google_clouddeploy_delivery_pipeline",)),
    *iam_family("clouddeploy_target", "project", "location", "name", of=("google_clouddeploy_target",)),
)
