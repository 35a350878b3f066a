"""Names and certificates of AWS Cloud Control, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_RESOLVER_RULE = Consequence(
    "can no longer resolve names of this domain", whom="hosts in the networks that use it", reach=Reach.PART
)

RESOURCE_TYPES = (
    ResourceType(
        "awscc_route53_hosted_zone",
        "hosted zone",
        Layer.DNS,
        consequence=Consequence("can no longer resolve any name in it", lasting="its name servers", reach=Reach.ALL),
    ),
    ResourceType(
        "awscc_route53_record_set",
        "DNS record",
        Layer.DNS,
        consequence=Consequence("can no longer find it: the name does not exist", reach=Reach.ALL),
    ),
    ResourceType(
        "awscc_route53_health_check",
        "health check",
        Layer.DNS,
        consequence=Consequence("are sent to it when it no longer answers: nobody looks at it", reach=Reach.LATER),
    ),
    ResourceType(
        "awscc_route53_key_signing_key",
        "key signing key",
        Layer.DNS,
        consequence=Consequence("can no longer resolve names in the zone: its signatures are wrong", reach=Reach.ALL),
    ),
    ResourceType(
        "awscc_route53_dnssec",
        "DNSSEC of a zone",
        Layer.DNS,
        consequence=Consequence("can no longer resolve names in the zone while its parent expects signatures", reach=Reach.ALL),
    ),
    ResourceType(
        "awscc_route53resolver_resolver_endpoint",
        "resolver endpoint",
        Layer.DNS,
        consequence=Consequence(
            "can no longer resolve names",
            whom="hosts that ask through it",
            lasting="its addresses, which others ask",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "awscc_route53resolver_resolver_rule",
        "resolver rule",
        Layer.DNS,
        consequence=_RESOLVER_RULE,
    ),
    ResourceType(
        "awscc_route53resolver_resolver_rule_association",
        "network of a resolver rule",
        Layer.DNS,
        consequence=_RESOLVER_RULE,
    ),
    ResourceType(
        "awscc_route53resolver_firewall_rule_group",
        "DNS firewall rule group",
        Layer.DNS,
        consequence=Consequence("are resolved again", whom="names that it blocks", reach=Reach.LATER),
    ),
    ResourceType(
        "awscc_servicediscovery_service",
        "service in a namespace",
        Layer.DNS,
        consequence=Consequence(
            "can no longer connect",
            whom="services that find each other by it",
            lasting="what was registered in it",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "awscc_certificatemanager_certificate",
        "certificate",
        Layer.TLS,
        consequence=Consequence(
            "get no valid certificate for its names", lasting="the certificate, which is validated again", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "awscc_acmpca_certificate_authority",
        "private certificate authority",
        Layer.TLS,
        consequence=Consequence(
            "gets no new ones, and old ones cannot be renewed",
            whom="whoever trusts its certificates",
            lasting="its key",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "awscc_acmpca_certificate_authority_activation",
        "activation of a certificate authority",
        Layer.TLS,
        consequence=Consequence("are no longer issued", whom="new certificates", reach=Reach.ALL),
    ),
)
