"""The TLS between Cloudflare and origins, and clients' certificates, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_TLS_SETTING_OF_A_HOSTNAME = Consequence(
    "with old clients may no longer connect: the zone's own setting holds for the name", reach=Reach.PART
)

RESOURCE_TYPES = (
    ResourceType(
        "cloudflare_authenticated_origin_pulls",
        "authenticated origin pull",
        Layer.TLS,
        identity=("zone_id", "hostname"),
        parent="zone_id",
        consequence=Consequence("get an error from origins that ask Cloudflare for its certificate", reach=Reach.ALL),
    ),
    ResourceType(
        "cloudflare_authenticated_origin_pulls_settings",
        "authenticated origin pulls of a zone",
        Layer.TLS,
        identity=("zone_id",),
        parent="zone_id",
        consequence=Consequence("get an error from origins that ask Cloudflare for its certificate", reach=Reach.ALL),
    ),
    ResourceType(
        "cloudflare_authenticated_origin_pulls_certificate",
        "certificate for origins",
        Layer.TLS,
        parent="zone_id",
        consequence=Consequence("get an error from origins that ask Cloudflare for this certificate", reach=Reach.ALL),
    ),
    ResourceType(
        "cloudflare_hostname_tls_setting",
        "TLS setting of a hostname",
        Layer.TLS,
        identity=("zone_id", "hostname", "setting"),
        parent="zone_id",
        consequence=_TLS_SETTING_OF_A_HOSTNAME,
    ),
    ResourceType(
        "cloudflare_hostname_tls_setting_ciphers",
        "TLS setting of a hostname",
        Layer.TLS,
        identity=("zone_id", "hostname"),
        parent="zone_id",
        consequence=_TLS_SETTING_OF_A_HOSTNAME,
    ),
    ResourceType(
        "cloudflare_keyless_certificate",
        "keyless certificate",
        Layer.TLS,
        parent="zone_id",
        consequence=Consequence("get no valid certificate for its names", reach=Reach.ALL),
    ),
    ResourceType(
        "cloudflare_mtls_certificate",
        "certificate authority for clients",
        Layer.TLS,
        consequence=Consequence(
            "are refused",
            whom="clients with certificates of it",
            lasting="its id, which host names are bound to",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "cloudflare_total_tls",
        "certificates for all hostnames",
        Layer.TLS,
        identity=("zone_id",),
        parent="zone_id",
        consequence=Consequence("get no valid certificate for new hostnames of several levels", reach=Reach.LATER),
    ),
    ResourceType(
        "cloudflare_universal_ssl_setting",
        "universal certificate",
        Layer.TLS,
        identity=("zone_id",),
        parent="zone_id",
        harmless="It is only dropped from the state: the zone keeps its certificate.",
    ),
    ResourceType(
        "cloudflare_custom_hostname",
        "custom hostname",
        Layer.TLS,
        identity=("zone_id", "hostname"),
        parent="zone_id",
        consequence=Consequence(
            "of the customer's name get an error: Cloudflare no longer serves it",
            lasting="its validation, for which the customer has to change the DNS",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "cloudflare_custom_hostname_fallback_origin",
        "fallback origin",
        Layer.LOAD_BALANCER,
        identity=("zone_id",),
        parent="zone_id",
        consequence=Consequence("of customers' names get an error: they have no origin", reach=Reach.ALL),
    ),
)
