"""Every resource type that is read: each service's readings, by the layer of the request path that they stand in."""

from __future__ import annotations

from types import ModuleType

from tfguard.model import Layer
from tfguard.readings import (
    acm,
    apigateway,
    apigatewayv2,
    autoscaling,
    backup,
    batch,
    cloudfront,
    cloudtrail,
    cloudwatch,
    cluster_groups,
    clusters,
    cognito,
    delivery,
    dynamodb,
    ec2,
    ecr,
    ecs,
    efs,
    eks,
    elasticache,
    elb,
    elbv2,
    eventbridge_more,
    events,
    glue,
    iam,
    iam_people,
    kafka,
    kinesis,
    kms,
    lambda_,
    lambda_more,
    launch_templates,
    logs,
    memorydb,
    mq,
    network_acls,
    opensearch,
    opensearch_serverless,
    rds,
    rds_groups,
    rds_parts,
    redshift,
    route53,
    routes,
    s3,
    s3_more,
    secretsmanager,
    security_groups,
    servicediscovery,
    ses,
    sns,
    sqs,
    ssm,
    stepfunctions,
    transit,
    vpc,
    vpc_parts,
    wafv2,
)
from tfguard.readings.reading import Reading

_MODULES: dict[Layer, tuple[ModuleType, ...]] = {
    Layer.DNS: (route53, servicediscovery),
    Layer.NETWORK: (network_acls, routes, security_groups, transit, vpc, vpc_parts),
    Layer.TLS: (acm,),
    Layer.LOAD_BALANCER: (apigateway, apigatewayv2, cloudfront, elb, elbv2, wafv2),
    Layer.COMPUTE: (autoscaling, batch, delivery, ec2, ecr, ecs, eks, lambda_, lambda_more, launch_templates, stepfunctions),
    Layer.DATA: (
        backup,
        cluster_groups,
        clusters,
        dynamodb,
        efs,
        elasticache,
        glue,
        kafka,
        kinesis,
        kms,
        memorydb,
        mq,
        opensearch,
        opensearch_serverless,
        rds,
        rds_groups,
        rds_parts,
        redshift,
        s3,
        s3_more,
        secretsmanager,
        sqs,
        ssm,
    ),
    Layer.MONITORING: (cloudtrail, cloudwatch, eventbridge_more, events, logs, ses, sns),
    Layer.IDENTITY: (cognito, iam, iam_people),
}

READINGS: dict[str, Reading] = {
    reading.type: reading for modules in _MODULES.values() for module in modules for reading in module.READINGS
}

LAYERS: dict[str, Layer] = {
    reading.type: layer for layer, modules in _MODULES.items() for module in modules for reading in module.READINGS
}
"""The layer of each type."""
