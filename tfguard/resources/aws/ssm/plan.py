"""AWS Systems Manager, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_ssm_parameter",
        "parameter",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence(
            "cannot start, or run without it", whom="applications that read it", lasting="its value, where it was set by hand"
        ),
    ),
    ResourceType(
        "aws_ssm_document",
        "SSM document",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence("fail", whom="automation and sessions that name it", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_ssm_maintenance_window",
        "maintenance window",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence("are no longer done", whom="patches and jobs that it starts", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_ssm_activation",
        "activation of machines",
        Layer.RUN,
        consequence=Consequence(
            "can no longer register", whom="new machines outside AWS", lasting="its code", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_ssm_association",
        "State Manager association",
        Layer.RUN,
        consequence=Consequence("are no longer brought back to the state that it asks for", whom="machines", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_ssm_default_patch_baseline",
        "default patch baseline",
        Layer.RUN,
        identity=("operating_system",),
        consequence=Consequence("are patched by AWS's own baseline instead", whom="machines", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_ssm_maintenance_window_target",
        "target of a maintenance window",
        Layer.RUN,
        parent="window_id",
        consequence=Consequence(
            "get no more patches and jobs from the window", whom="the machines that it names", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_ssm_maintenance_window_task",
        "task of a maintenance window",
        Layer.RUN,
        parent="window_id",
        consequence=Consequence("is no longer done", whom="the job", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_ssm_patch_baseline",
        "patch baseline",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence("are patched by another baseline, with other rules", whom="machines", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_ssm_patch_group",
        "patch group",
        Layer.RUN,
        identity=("baseline_id", "patch_group"),
        parent="baseline_id",
        consequence=Consequence("are patched by the default baseline instead", whom="machines of the group", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_ssm_resource_data_sync",
        "inventory sync",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence("sees no changes any more", whom="whoever reads the inventory", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_ssm_service_setting",
        "Systems Manager setting",
        Layer.RUN,
        identity=("setting_id",),
        consequence=Consequence("goes back to the default of that setting", whom="the account", reach=Reach.LATER),
    ),
)
