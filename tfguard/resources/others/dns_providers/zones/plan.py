"""Zones at providers that only serve names, and what these do with them, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.dns import ZoneShape
from tfguard.resources.shapes.resource_type import ResourceType

_NETWORK_OF_THE_ADDRESS_PLAN = Consequence(
    "gets none", whom="whoever takes an address from it", lasting="the addresses that are noted in it", reach=Reach.LATER
)
_HOST_RECORD = Consequence(
    "can no longer find the host by its name, and its address may be given to another one", reach=Reach.PART
)

_ZONE = Consequence(
    "can no longer resolve any name in it", lasting="the records that are not in the configuration", reach=Reach.ALL
)


def _zone(type_: str, name: str) -> ResourceType:
    return ResourceType(type_, "DNS zone", Layer.DNS, identity=(name,), zone=ZoneShape("id", name), consequence=_ZONE)


RESOURCE_TYPES = (
    _zone("desec_domain", "name"),
    _zone("dme_domain", "name"),
    _zone("gandi_livedns_domain", "name"),
    _zone("hetznerdns_zone", "name"),
    _zone("ns1_zone", "zone"),
    _zone("powerdns_zone", "name"),
    _zone("ultradns_zone", "name"),
    _zone("infoblox_zone_auth", "fqdn"),
    ResourceType(
        "gandi_domain",
        "domain registration",
        Layer.DNS,
        identity=("name",),
        consequence=Consequence("lose the domain once it expires: nobody renews it here any more", reach=Reach.LATER),
    ),
    ResourceType(
        "gandi_glue_record",
        "glue record",
        Layer.DNS,
        identity=("zone", "name"),
        consequence=Consequence("cannot find the name servers that are in the domain itself", reach=Reach.PART),
    ),
    ResourceType(
        "gandi_nameservers",
        "name servers of a domain",
        Layer.DNS,
        identity=("domain",),
        consequence=Consequence("can no longer resolve any name in it at the servers that it named", reach=Reach.ALL),
    ),
    ResourceType(
        "gandi_email_forwarding",
        "email forward",
        Layer.DNS,
        identity=("source",),
        consequence=Consequence("gets the mail back", whom="whoever writes to the address", reach=Reach.PART),
    ),
    ResourceType(
        "gandi_mailbox",
        "mailbox",
        Layer.DNS,
        identity=("domain", "login"),
        consequence=Consequence(
            "gets none any more", whom="whoever reads mail at the address", lasting="its mail", reach=Reach.PART
        ),
    ),
    ResourceType(
        "godaddy_domain_record",
        "records of a domain",
        Layer.DNS,
        identity=("domain",),
        consequence=Consequence("can no longer find the names that it has records for", reach=Reach.ALL),
    ),
    ResourceType(
        "namecheap_domain_records",
        "records of a domain",
        Layer.DNS,
        identity=("domain",),
        consequence=Consequence("can no longer find the names that it has records for", reach=Reach.ALL),
    ),
    ResourceType(
        "ns1_monitoringjob",
        "monitor",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence(
            "are sent to what is down: answers no longer follow its state",
            lasting="its id, which data feeds name",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "ns1_notifylist",
        "notification list",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence(
            "is no longer told", whom="whoever is on call", lasting="its id, which monitors name", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "ns1_datasource",
        "data source",
        Layer.DNS,
        identity=("name",),
        consequence=Consequence(
            "are sent to what is down: answers no longer follow its state",
            lasting="its id, which what sends to it has",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "ns1_datafeed",
        "data feed",
        Layer.DNS,
        identity=("source_id", "name"),
        parent="source_id",
        consequence=Consequence(
            "are sent to what is down: answers no longer follow its state",
            lasting="its id, which answers name",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "ns1_apikey",
        "API key",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence("are refused", whom="programs that use the key", lasting="the key", reach=Reach.PART),
    ),
    ResourceType(
        "ns1_team",
        "team",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence("lose the rights that it gives", whom="members of the team", reach=Reach.PART),
    ),
    ResourceType(
        "ns1_user",
        "user",
        Layer.IDENTITY,
        identity=("username",),
        consequence=Consequence("can no longer log in", whom="the user", reach=Reach.PART),
    ),
    ResourceType(
        "ns1_tsigkey",
        "zone transfer key",
        Layer.DNS,
        identity=("name",),
        consequence=Consequence("get no changes of zones any more", whom="the secondary name servers", reach=Reach.PART),
    ),
    ResourceType(
        "ns1_redirect",
        "redirect",
        Layer.LOAD_BALANCER,
        identity=("domain", "path"),
        consequence=Consequence("of its address are no longer redirected", reach=Reach.PART),
    ),
    ResourceType(
        "ns1_redirect_certificate",
        "certificate of a redirect",
        Layer.TLS,
        identity=("domain",),
        consequence=Consequence("of its address get no valid certificate", reach=Reach.PART),
    ),
    ResourceType(
        "ns1_dnsview",
        "DNS view",
        Layer.DNS,
        identity=("name",),
        consequence=Consequence("get the answers of another view", reach=Reach.PART),
    ),
    ResourceType(
        "ns1_application",
        "Pulsar application",
        Layer.DNS,
        identity=("name",),
        consequence=Consequence("get answers that no longer follow its measurements", reach=Reach.PART),
    ),
    ResourceType(
        "ns1_pulsarjob",
        "Pulsar job",
        Layer.DNS,
        identity=("app_id", "name"),
        parent="app_id",
        consequence=Consequence("get answers that no longer follow its measurements", reach=Reach.PART),
    ),
    ResourceType(
        "ns1_subnet", "subnet of the address plan", Layer.NETWORK, harmless="It only says which addresses are in use."
    ),
    ResourceType(
        "infoblox_ptr_record",
        "reverse DNS record",
        Layer.DNS,
        consequence=Consequence("is refused, since it has no name", whom="mail from the address", reach=Reach.PART),
    ),
    ResourceType(
        "infoblox_network",
        "network of the address plan",
        Layer.NETWORK,
        identity=("network_view", "cidr"),
        consequence=_NETWORK_OF_THE_ADDRESS_PLAN,
    ),
    ResourceType(
        "infoblox_ipv4_network",
        "network of the address plan",
        Layer.NETWORK,
        identity=("network_view", "cidr"),
        consequence=_NETWORK_OF_THE_ADDRESS_PLAN,
    ),
    ResourceType(
        "infoblox_ipv6_network",
        "network of the address plan",
        Layer.NETWORK,
        identity=("network_view", "cidr"),
        consequence=_NETWORK_OF_THE_ADDRESS_PLAN,
    ),
    ResourceType(
        "infoblox_network_view",
        "network view",
        Layer.NETWORK,
        identity=("name",),
        consequence=Consequence(
            "gets none", whom="whoever takes an address from it", lasting="the networks in it", reach=Reach.LATER
        ),
    ),
    ResourceType("infoblox_ip_allocation", "host record", Layer.DNS, consequence=_HOST_RECORD),
    ResourceType("infoblox_ip_association", "host record", Layer.DNS, consequence=_HOST_RECORD),
    ResourceType(
        "infoblox_dns_view",
        "DNS view",
        Layer.DNS,
        identity=("name",),
        consequence=Consequence("can no longer resolve any name in its zones", lasting="the zones in it", reach=Reach.ALL),
    ),
    ResourceType(
        "infoblox_zone_forward",
        "forward zone",
        Layer.DNS,
        identity=("view", "fqdn"),
        consequence=Consequence("can no longer resolve the names that it sent on", reach=Reach.ALL),
    ),
    ResourceType(
        "infoblox_zone_delegated",
        "delegated zone",
        Layer.DNS,
        identity=("view", "fqdn"),
        consequence=Consequence("can no longer resolve any name in the zone that it delegated", reach=Reach.ALL),
    ),
    ResourceType(
        "infoblox_dtc_lbdn",
        "load-balanced name",
        Layer.DNS,
        identity=("name",),
        consequence=Consequence("can no longer find the name", reach=Reach.ALL),
    ),
    ResourceType(
        "infoblox_dtc_pool",
        "pool of a load-balanced name",
        Layer.DNS,
        identity=("name",),
        consequence=Consequence("can no longer find the names that answer with its servers", reach=Reach.ALL),
    ),
    ResourceType(
        "infoblox_dtc_server",
        "server of a load-balanced name",
        Layer.DNS,
        identity=("name",),
        consequence=Consequence("who were sent to it are sent to the other servers", reach=Reach.PART),
    ),
)
