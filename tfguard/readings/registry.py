"""Every resource type that is read: each service's readings, by the layer of the request path that they stand in."""

from __future__ import annotations

from types import ModuleType

from tfguard.model import Layer
from tfguard.readings import (
    acm,
    apigateway,
    apigatewayv2,
    autoscaling,
    cloudfront,
    cloudtrail,
    cloudwatch,
    cognito,
    dynamodb,
    ec2,
    ecr,
    ecs,
    efs,
    eks,
    elasticache,
    elb,
    elbv2,
    events,
    iam,
    kinesis,
    kms,
    lambda_,
    launch_templates,
    logs,
    network_acls,
    opensearch,
    rds,
    redshift,
    route53,
    routes,
    s3,
    secretsmanager,
    security_groups,
    sns,
    sqs,
    ssm,
    stepfunctions,
    vpc,
    wafv2,
)
from tfguard.readings.reading import Reading

_MODULES: dict[Layer, tuple[ModuleType, ...]] = {
    Layer.DNS: (route53,),
    Layer.NETWORK: (network_acls, routes, security_groups, vpc),
    Layer.TLS: (acm,),
    Layer.LOAD_BALANCER: (apigateway, apigatewayv2, cloudfront, elb, elbv2, wafv2),
    Layer.COMPUTE: (autoscaling, ec2, ecr, ecs, eks, lambda_, launch_templates, stepfunctions),
    Layer.DATA: (
        dynamodb,
        efs,
        elasticache,
        kinesis,
        kms,
        opensearch,
        rds,
        redshift,
        s3,
        secretsmanager,
        sqs,
        ssm,
    ),
    Layer.MONITORING: (cloudtrail, cloudwatch, events, logs, sns),
    Layer.IDENTITY: (cognito, iam),
}

READINGS: dict[str, Reading] = {
    reading.type: reading for modules in _MODULES.values() for module in modules for reading in module.READINGS
}

LAYERS: dict[str, Layer] = {
    reading.type: layer for layer, modules in _MODULES.items() for module in modules for reading in module.READINGS
}
"""The layer of each type."""
