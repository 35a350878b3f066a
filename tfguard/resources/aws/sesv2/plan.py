"""Amazon SES, second version of its API, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_sesv2_email_identity",
        "sender identity",
        Layer.COMPUTE,
        identity=("email_identity",),
        consequence=Consequence(
            "is rejected",
            whom="mail from it",
            lasting="its verification and DKIM signing, which the DNS or its owner must confirm again",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_sesv2_account_suppression_attributes",
        "suppression settings of the account",
        Layer.COMPUTE,
        consequence=Consequence(
            "are suppressed as by default again", whom="addresses that bounced or complained", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_sesv2_account_vdm_attributes",
        "deliverability manager settings",
        Layer.MONITORING,
        consequence=Consequence("gets no more advice and numbers", whom="whoever watches deliverability", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_sesv2_configuration_set",
        "configuration set",
        Layer.COMPUTE,
        identity=("configuration_set_name",),
        consequence=Consequence("is rejected", whom="mail that is sent with it", reach=Reach.PART),
    ),
    ResourceType(
        "aws_sesv2_configuration_set_event_destination",
        "event destination",
        Layer.MONITORING,
        identity=("configuration_set_name", "event_destination_name"),
        parent="configuration_set_name",
        parent_types=("aws_sesv2_configuration_set",),
        consequence=Consequence("is not told of them", whom="whoever handles bounces and complaints", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_sesv2_contact_list",
        "contact list",
        Layer.DATA,
        identity=("contact_list_name",),
        consequence=Consequence(
            "get no more mail from it, and cannot unsubscribe",
            whom="people on it",
            lasting="its contacts and what they unsubscribed from",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_sesv2_dedicated_ip_assignment",
        "dedicated address of a pool",
        Layer.NETWORK,
        identity=("ip",),
        parent="destination_pool_name",
        parent_types=("aws_sesv2_dedicated_ip_pool",),
        consequence=Consequence("leaves from fewer addresses", whom="mail from the pool", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_sesv2_dedicated_ip_pool",
        "pool of dedicated addresses",
        Layer.NETWORK,
        identity=("pool_name",),
        consequence=Consequence(
            "is rejected",
            whom="mail whose configuration set names the pool",
            lasting="the addresses of a managed pool, and their reputation",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_sesv2_email_identity_feedback_attributes",
        "feedback forwarding of a sender",
        Layer.MONITORING,
        identity=("email_identity",),
        parent="email_identity",
        parent_types=("aws_sesv2_email_identity",),
        consequence=Consequence("are forwarded by mail as by default again", whom="bounces and complaints", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_sesv2_email_identity_mail_from_attributes",
        "MAIL FROM domain",
        Layer.COMPUTE,
        identity=("email_identity",),
        parent="email_identity",
        parent_types=("aws_sesv2_email_identity",),
        consequence=Consequence("fails SPF alignment, and may land in spam", whom="mail from that sender", reach=Reach.PART),
    ),
    ResourceType(
        "aws_sesv2_email_identity_policy",
        "policy of a sender",
        Layer.IDENTITY,
        identity=("email_identity", "policy_name"),
        parent="email_identity",
        parent_types=("aws_sesv2_email_identity",),
        document="policy",
        consequence=Consequence("can no longer send mail as that sender", whom="other accounts that the policy lets in"),
    ),
    ResourceType(
        "aws_sesv2_multi_region_endpoint",
        "multi-Region endpoint",
        Layer.COMPUTE,
        identity=("endpoint_name",),
        consequence=Consequence(
            "gets an error", whom="whoever sends mail through it", lasting="its id, which applications name", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_sesv2_tenant",
        "tenant",
        Layer.COMPUTE,
        identity=("tenant_name",),
        consequence=Consequence(
            "is rejected", whom="mail of the tenant", lasting="its reputation, and what belongs to it", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_sesv2_tenant_resource_association",
        "resource of a tenant",
        Layer.COMPUTE,
        identity=("tenant_name", "resource_arn"),
        parent="tenant_name",
        parent_types=("aws_sesv2_tenant",),
        consequence=Consequence("is rejected", whom="mail that the tenant sends with it", reach=Reach.PART),
    ),
)
