"""Records at providers that only serve names, for plans."""

from __future__ import annotations

from tfguard.resources.others.records import record, within

_RELATIVE = within("name", "domain")
_VALUE = "[value || `[]`][]"

RESOURCE_TYPES = (
    record(
        "desec_rrset",
        within("subname", "domain"),
        "domain",
        "records",
        identity=("domain", "subname", "type"),
        zone_type="desec_domain",
    ),
    record("dme_dns_record", "name", "domain_id", _VALUE, identity=("domain_id", "name", "type"), zone_type="dme_domain"),
    record(
        "gandi_livedns_record",
        within("name", "zone"),
        "zone",
        "values",
        identity=("zone", "name", "type"),
        zone_type="gandi_livedns_domain",
    ),
    record("hetznerdns_record", "name", "zone_id", _VALUE, identity=("zone_id", "name", "type"), zone_type="hetznerdns_zone"),
    record("ns1_record", "domain", "zone", "answers[].answer", identity=("zone", "domain", "type"), zone_type="ns1_zone"),
    record("powerdns_record", "name", "zone", "records", identity=("zone", "name", "type"), zone_type="powerdns_zone"),
    record(
        "ultradns_record",
        within("owner_name", "zone_name"),
        "zone_name",
        "record_data",
        kind="record_type",
        identity=("zone_name", "owner_name", "record_type"),
        zone_type="ultradns_zone",
    ),
    record(
        "infoblox_a_record", "fqdn", "", "[ip_addr || `[]`][]", kind="'A'", zone_id="dns_view", identity=("dns_view", "fqdn")
    ),
    record(
        "infoblox_aaaa_record",
        "fqdn",
        "",
        "[ipv6_addr || `[]`][]",
        kind="'AAAA'",
        zone_id="dns_view",
        identity=("dns_view", "fqdn"),
    ),
    record(
        "infoblox_cname_record",
        "alias",
        "",
        "[canonical || `[]`][]",
        kind="'CNAME'",
        zone_id="dns_view",
        identity=("dns_view", "alias"),
    ),
    record(
        "infoblox_mx_record",
        "fqdn",
        "",
        "[mail_exchanger || `[]`][]",
        kind="'MX'",
        zone_id="dns_view",
        identity=("dns_view", "fqdn", "mail_exchanger"),
    ),
    record(
        "infoblox_srv_record",
        "name",
        "",
        "[target || `[]`][]",
        kind="'SRV'",
        zone_id="dns_view",
        identity=("dns_view", "name", "target", "port"),
    ),
    record(
        "infoblox_txt_record",
        "fqdn",
        "",
        "[text || `[]`][]",
        kind="'TXT'",
        zone_id="dns_view",
        identity=("dns_view", "fqdn", "text"),
    ),
)
