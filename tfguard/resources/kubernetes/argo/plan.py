"""Argo CD and Argo Rollouts, for plans. A custom API's kind is a type of its own, `group/Kind`."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "argoproj.io/Application",
        "Argo CD application",
        Layer.COMPUTE,
        consequence=Consequence(
            "lose what it deploys, where it has the finalizer that deletes along; else nobody deploys it any more",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "argoproj.io/ApplicationSet",
        "Argo CD application set",
        Layer.COMPUTE,
        consequence=Consequence("lose what its applications deploy: they are deleted with it", reach=Reach.ALL),
    ),
    ResourceType(
        "argoproj.io/AppProject",
        "Argo CD project",
        Layer.RUN,
        consequence=Consequence("notice nothing; the applications of the project are no longer deployed", reach=Reach.LATER),
    ),
    ResourceType(
        "argoproj.io/Rollout",
        "Rollout",
        Layer.COMPUTE,
        unit="pods",
        capacity=(Measure("replica count", Role.RUNNING, "spec.replicas"),),
        consequence=Consequence(
            "get errors from what it runs",
        ),
    ),
    ResourceType(
        "argoproj.io/AnalysisTemplate",
        "analysis template",
        Layer.RUN,
        consequence=Consequence("notice nothing; rollouts that name it stop half way", reach=Reach.LATER),
    ),
    ResourceType(
        "argoproj.io/Workflow",
        "workflow",
        Layer.COMPUTE,
        consequence=Consequence("wait for a job that was stopped", whom="whoever started it", reach=Reach.LATER),
    ),
    ResourceType(
        "argoproj.io/WorkflowTemplate",
        "workflow template",
        Layer.COMPUTE,
        consequence=Consequence("find their jobs failing", whom="those who start workflows from it", reach=Reach.LATER),
    ),
    ResourceType(
        "argoproj.io/CronWorkflow",
        "scheduled workflow",
        Layer.COMPUTE,
        consequence=Consequence("is no longer started", whom="the job", reach=Reach.LATER),
    ),
)
