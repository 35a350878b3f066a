"""AWS Device Farm, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_TESTS = Consequence("cannot be tested with it", whom="new versions", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "aws_devicefarm_device_pool",
        "device pool",
        Layer.RUN,
        identity=("project_arn", "name"),
        parent="project_arn",
        consequence=_TESTS,
    ),
    ResourceType("aws_devicefarm_instance_profile", "device profile", Layer.RUN, identity=("name",), consequence=_TESTS),
    ResourceType(
        "aws_devicefarm_network_profile",
        "network profile of devices",
        Layer.RUN,
        identity=("project_arn", "name"),
        parent="project_arn",
        consequence=_TESTS,
    ),
    ResourceType(
        "aws_devicefarm_project",
        "device test project",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence("cannot be tested in it", whom="new versions", lasting="its test runs", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_devicefarm_test_grid_project",
        "browser test project",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence("cannot be tested in it", whom="new versions", lasting="its test sessions", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_devicefarm_upload",
        "upload of a device test project",
        Layer.RUN,
        identity=("project_arn", "name", "type"),
        parent="project_arn",
        consequence=_TESTS,
    ),
)
