"""Amazon Lightsail, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_lightsail_bucket",
        "Lightsail bucket",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence("lose the files that it holds", lasting="its objects", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_lightsail_bucket_access_key",
        "access key of a bucket",
        Layer.IDENTITY,
        parent="bucket_name",
        parent_types=("aws_lightsail_bucket",),
        consequence=Consequence(
            "are denied", whom="applications that use the key", lasting="the key and its secret", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_lightsail_bucket_resource_access",
        "access of an instance to a bucket",
        Layer.IDENTITY,
        identity=("bucket_name", "resource_name"),
        parent="bucket_name",
        parent_types=("aws_lightsail_bucket",),
        consequence=Consequence("can no longer read or write the bucket", whom="the instance", reach=Reach.PART),
    ),
    ResourceType(
        "aws_lightsail_certificate",
        "certificate",
        Layer.TLS,
        identity=("name",),
        consequence=Consequence(
            "can no longer open them by its names",
            whom="users of the distributions and container services with it",
            lasting="its validation in the DNS",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_lightsail_container_service_deployment_version",
        "deployment",
        Layer.COMPUTE,
        parent="service_name",
        parent_types=("aws_lightsail_container_service",),
        disposable=True,
    ),
    ResourceType(
        "aws_lightsail_disk",
        "disk",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence("lose what they stored on it", lasting="its data since the last snapshot", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_lightsail_disk_attachment",
        "disk attachment",
        Layer.DATA,
        identity=("disk_name",),
        parent="disk_name",
        parent_types=("aws_lightsail_disk",),
        consequence=Consequence(
            "loses the files on the disk: it is stopped, and the disk is taken away", whom="the instance", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_lightsail_distribution",
        "distribution",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=Consequence("can no longer open the site behind it", lasting="its domain name", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_lightsail_domain",
        "DNS zone",
        Layer.DNS,
        identity=("domain_name",),
        consequence=Consequence(
            "can no longer resolve any name in it",
            lasting="its name servers: the registrar still delegates to the old ones",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_lightsail_domain_entry",
        "DNS record",
        Layer.DNS,
        identity=("domain_name", "name", "type", "target"),
        parent="domain_name",
        parent_types=("aws_lightsail_domain",),
        consequence=Consequence("can no longer find it: the name does not exist", reach=Reach.PART),
    ),
    ResourceType(
        "aws_lightsail_instance_public_ports",
        "open ports of an instance",
        Layer.NETWORK,
        identity=("instance_name",),
        parent="instance_name",
        parent_types=("aws_lightsail_instance",),
        consequence=Consequence("can no longer connect: the ports are closed", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_lightsail_key_pair",
        "key pair",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence(
            "cannot be made", whom="new instances that name it", lasting="the key, where Lightsail made it", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_lightsail_lb",
        "load balancer",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=Consequence(
            "can no longer connect to the site behind it", lasting="its DNS name and its certificates", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_lightsail_lb_attachment",
        "target",
        Layer.LOAD_BALANCER,
        identity=("lb_name", "instance_name"),
        parent="lb_name",
        parent_types=("aws_lightsail_lb",),
        consequence=Consequence(
            "are no longer sent to that instance: the others have to take its share", whom="requests", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_lightsail_lb_certificate",
        "certificate of a load balancer",
        Layer.TLS,
        identity=("lb_name", "name"),
        parent="lb_name",
        parent_types=("aws_lightsail_lb",),
        consequence=Consequence(
            "can no longer connect over HTTPS",
            whom="users of a load balancer that serves it",
            lasting="its validation in the DNS",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_lightsail_lb_certificate_attachment",
        "certificate attachment",
        Layer.TLS,
        identity=("lb_name", "certificate_name"),
        parent="lb_name",
        parent_types=("aws_lightsail_lb",),
        consequence=Consequence("can no longer connect over HTTPS", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_lightsail_lb_https_redirection_policy",
        "redirect to HTTPS",
        Layer.LOAD_BALANCER,
        identity=("lb_name",),
        parent="lb_name",
        parent_types=("aws_lightsail_lb",),
        consequence=Consequence("are no longer sent to https://", whom="users who open http://", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_lightsail_lb_stickiness_policy",
        "stickiness of a load balancer",
        Layer.LOAD_BALANCER,
        identity=("lb_name",),
        parent="lb_name",
        parent_types=("aws_lightsail_lb",),
        consequence=Consequence("lose their session when another instance answers", reach=Reach.PART),
    ),
    ResourceType(
        "aws_lightsail_static_ip_attachment",
        "static address of an instance",
        Layer.NETWORK,
        identity=("static_ip_name",),
        parent="static_ip_name",
        parent_types=("aws_lightsail_static_ip",),
        consequence=Consequence(
            "reaches nothing: the instance has another one", whom="whoever knows the address", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_lightsail_container_service",
        "container service",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence("get errors from what it serves", lasting="its domain name and its deployments"),
    ),
    ResourceType(
        "aws_lightsail_database",
        "database",
        Layer.DATA,
        identity=("relational_database_name",),
        consequence=Consequence(
            "lose their data, and every request that needs it fails",
            lasting="its data since the last snapshot, and its endpoint",
        ),
    ),
    ResourceType(
        "aws_lightsail_instance",
        "instance",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence("get errors from what it serves", lasting="what was on its disk, and its addresses"),
    ),
    ResourceType(
        "aws_lightsail_static_ip",
        "static address",
        Layer.NETWORK,
        identity=("name",),
        consequence=Consequence(
            "reaches nothing, or soon somebody else",
            whom="whoever knows the address",
            lasting="the address, which cannot be asked for again",
        ),
    ),
)
