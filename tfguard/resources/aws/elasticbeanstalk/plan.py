"""AWS Elastic Beanstalk, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_elastic_beanstalk_environment",
        "Elastic Beanstalk environment",
        Layer.COMPUTE,
        identity=("application", "name"),
        endpoints=("cname", "endpoint_url"),
        settings="setting[].{name: join(' ', [namespace, name]), value: value}",
        unit="instances",
        capacity=(
            Measure("minimum", Role.FLOOR, "setting[?namespace == 'aws:autoscaling:asg' && name == 'MinSize'] | [0].value"),
            Measure("maximum", Role.CEILING, "setting[?namespace == 'aws:autoscaling:asg' && name == 'MaxSize'] | [0].value"),
        ),
    ),
    ResourceType("aws_elastic_beanstalk_application", "Elastic Beanstalk application", Layer.COMPUTE, identity=("name",)),
    ResourceType(
        "aws_elastic_beanstalk_application_version",
        "application version",
        Layer.COMPUTE,
        identity=("application", "name"),
        parent="application",
        parent_types=("aws_elastic_beanstalk_application",),
        disposable=True,
    ),
    ResourceType(
        "aws_elastic_beanstalk_configuration_template",
        "saved configuration",
        Layer.COMPUTE,
        identity=("application", "name"),
        parent="application",
        parent_types=("aws_elastic_beanstalk_application",),
        consequence=Consequence("cannot be made from it", whom="new environments", reach=Reach.LATER),
    ),
)
