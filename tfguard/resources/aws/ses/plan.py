"""Amazon SES, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_ses_configuration_set",
        "configuration set",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence("is rejected", whom="mail that is sent with it", reach=Reach.PART),
    ),
    ResourceType(
        "aws_ses_domain_identity",
        "sender domain",
        Layer.COMPUTE,
        identity=("domain",),
        consequence=Consequence(
            "is rejected",
            whom="mail from the domain",
            lasting="its verification and DKIM signing, which the DNS must confirm again",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_ses_email_identity",
        "sender address",
        Layer.COMPUTE,
        identity=("email",),
        consequence=Consequence(
            "is rejected",
            whom="mail from the address",
            lasting="its verification, which its owner must confirm by mail again",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_ses_active_receipt_rule_set",
        "active receipt rules",
        Layer.COMPUTE,
        consequence=Consequence("is no longer taken in", whom="mail to the domain", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_ses_domain_dkim",
        "DKIM signing",
        Layer.COMPUTE,
        identity=("domain",),
        parent="domain",
        parent_types=("aws_ses_domain_identity",),
        harmless="Its deletion only drops it from the state: mail from the domain stays signed.",
    ),
    ResourceType(
        "aws_ses_domain_identity_verification",
        "verification of a sender domain",
        Layer.COMPUTE,
        identity=("domain",),
        parent="domain",
        parent_types=("aws_ses_domain_identity",),
        waits_for="domain",
    ),
    ResourceType(
        "aws_ses_domain_mail_from",
        "MAIL FROM domain",
        Layer.COMPUTE,
        identity=("domain",),
        parent="domain",
        parent_types=("aws_ses_domain_identity",),
        consequence=Consequence("fails SPF alignment, and may land in spam", whom="mail from the domain", reach=Reach.PART),
    ),
    ResourceType(
        "aws_ses_event_destination",
        "event destination",
        Layer.MONITORING,
        identity=("configuration_set_name", "name"),
        parent="configuration_set_name",
        parent_types=("aws_ses_configuration_set",),
        consequence=Consequence("is not told of them", whom="whoever handles bounces and complaints", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_ses_identity_notification_topic",
        "notification topic of a sender",
        Layer.MONITORING,
        identity=("identity", "notification_type"),
        parent="identity",
        parent_types=("aws_ses_domain_identity", "aws_ses_email_identity"),
        consequence=Consequence("is not told of them", whom="whoever handles bounces and complaints", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_ses_identity_policy",
        "policy of a sender",
        Layer.IDENTITY,
        identity=("identity", "name"),
        parent="identity",
        parent_types=("aws_ses_domain_identity", "aws_ses_email_identity"),
        document="policy",
        consequence=Consequence("can no longer send mail as that sender", whom="other accounts that the policy lets in"),
    ),
    ResourceType(
        "aws_ses_receipt_filter",
        "address filter for mail",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence("is taken in again, or no longer let in", whom="mail from those addresses", reach=Reach.PART),
    ),
    ResourceType(
        "aws_ses_receipt_rule",
        "receipt rule",
        Layer.COMPUTE,
        identity=("rule_set_name", "name"),
        parent="rule_set_name",
        parent_types=("aws_ses_receipt_rule_set",),
        consequence=Consequence("is no longer stored, passed on or answered", whom="mail to its recipients", reach=Reach.PART),
    ),
    ResourceType(
        "aws_ses_receipt_rule_set",
        "set of receipt rules",
        Layer.COMPUTE,
        identity=("rule_set_name",),
        consequence=Consequence("is no longer taken in", whom="mail to the domain", lasting="its rules", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_ses_template",
        "mail template",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence("is no longer sent", whom="mail that uses it", reach=Reach.PART),
    ),
)
