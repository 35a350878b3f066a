"""Amazon ECS, App Runner and Elastic Beanstalk: services that run containers and applications."""

from tfguard.resources.shapes.resource_type import Measure, ResourceType, Role

RESOURCE_TYPES = (
    ResourceType("aws_ecs_cluster", "ECS cluster", identity=("name",)),
    ResourceType("aws_ecs_cluster_capacity_providers", "capacity providers of a cluster", parent="cluster_name"),
    ResourceType("aws_ecs_capacity_provider", "capacity provider", identity=("name",)),
    ResourceType(
        "aws_ecs_service",
        "ECS service",
        identity=("cluster", "name"),
        parent="cluster",
        unit="tasks",
        # A count that is taken out of the configuration is 0, but for a daemon, which has none.
        capacity=(
            Measure("desired count", Role.RUNNING, "scheduling_strategy != 'DAEMON' && (desired_count || `0`) || `null`"),
        ),
    ),
    ResourceType(
        "aws_ecs_task_set",
        "task set",
        parent="service",
        unit="percent",
        capacity=(Measure("scale", Role.RUNNING, "scale[0].value"),),
    ),
    ResourceType("aws_apprunner_service", "App Runner service", identity=("service_name",), endpoints=("service_url",)),
    ResourceType("aws_apprunner_auto_scaling_configuration_version", "scaling configuration", disposable=True),
    ResourceType(
        "aws_elastic_beanstalk_environment",
        "Elastic Beanstalk environment",
        identity=("application", "name"),
        endpoints=("cname", "endpoint_url"),
        settings="setting[].{name: join(' ', [namespace, name]), value: value}",
        unit="instances",
        capacity=(
            Measure("minimum", Role.FLOOR, "setting[?namespace == 'aws:autoscaling:asg' && name == 'MinSize'] | [0].value"),
            Measure("maximum", Role.CEILING, "setting[?namespace == 'aws:autoscaling:asg' && name == 'MaxSize'] | [0].value"),
        ),
    ),
    ResourceType("aws_elastic_beanstalk_application", "Elastic Beanstalk application", identity=("name",)),
    ResourceType("aws_ecr_repository", "image repository", identity=("name",)),
    ResourceType("aws_batch_compute_environment", "batch compute environment"),
    ResourceType("aws_batch_job_queue", "batch job queue", identity=("name",)),
    ResourceType("aws_codedeploy_deployment_group", "deployment group", identity=("app_name", "deployment_group_name")),
)
