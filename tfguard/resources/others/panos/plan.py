"""Palo Alto Networks' firewalls, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_OTHERWISE = Consequence("are let through or kept out otherwise, once it is committed", reach=Reach.ALL)
_NAT_RULES = Consequence("can no longer connect by the addresses that they translate, once it is committed", reach=Reach.ALL)
_FORWARDING_RULES = Consequence("are sent another way, once it is committed", reach=Reach.PART)
_DECRYPTION_RULES = Consequence("are no longer looked into, or see certificate errors, once it is committed", reach=Reach.PART)
_OBJECT_OF_RULES = Consequence("are let through or kept out otherwise, once it is committed", reach=Reach.PART)
_TAG = Consequence("are let through or kept out otherwise where groups choose by it", reach=Reach.PART)
_NETWORK_OF_THE_FIREWALL = Consequence("can no longer connect through it, once it is committed", reach=Reach.ALL)
_ROUTE = Consequence("can no longer reach the addresses that it routes, once it is committed", reach=Reach.PART)
_VPN = Consequence("can no longer reach each other, once it is committed", whom="hosts on its two sides", reach=Reach.ALL)
_SECURITY_PROFILE = Consequence("have no protection from what it stopped, once it is committed", reach=Reach.LATER)
_CERTIFICATE = Consequence("see certificate errors where it is served, once it is committed", reach=Reach.ALL)
_LOG_FORWARDING = Consequence("finds no logs", whom="whoever looks into an incident", reach=Reach.LATER)
_SYSTEM_SETTING = Consequence("finds it without the setting", whom="whoever looks after the firewall", reach=Reach.LATER)
_GROUP_OF_FIREWALLS = Consequence(
    "are let through or kept out otherwise by all its firewalls, once it is committed", reach=Reach.ALL
)

RESOURCE_TYPES = (
    ResourceType("panos_security_policy", "security rules", Layer.NETWORK, consequence=_OTHERWISE),
    ResourceType("panos_panorama_security_policy", "security rules", Layer.NETWORK, consequence=_OTHERWISE),
    ResourceType("panos_security_policy_group", "security rules", Layer.NETWORK, consequence=_OTHERWISE),
    ResourceType("panos_panorama_security_policy_group", "security rules", Layer.NETWORK, consequence=_OTHERWISE),
    ResourceType("panos_security_rule_group", "security rules", Layer.NETWORK, consequence=_OTHERWISE),
    ResourceType("panos_panorama_security_rule_group", "security rules", Layer.NETWORK, consequence=_OTHERWISE),
    ResourceType("panos_security_policy_rules", "security rules", Layer.NETWORK, consequence=_OTHERWISE),
    ResourceType("panos_default_security_policy", "security rules", Layer.NETWORK, consequence=_OTHERWISE),
    ResourceType("panos_nat_policy", "NAT rules", Layer.NETWORK, consequence=_NAT_RULES),
    ResourceType("panos_panorama_nat_policy", "NAT rules", Layer.NETWORK, consequence=_NAT_RULES),
    ResourceType("panos_nat_rule", "NAT rules", Layer.NETWORK, consequence=_NAT_RULES),
    ResourceType("panos_nat_rule_group", "NAT rules", Layer.NETWORK, consequence=_NAT_RULES),
    ResourceType("panos_panorama_nat_rule_group", "NAT rules", Layer.NETWORK, consequence=_NAT_RULES),
    ResourceType("panos_nat_policy_rules", "NAT rules", Layer.NETWORK, consequence=_NAT_RULES),
    ResourceType("panos_pbf_rule_group", "forwarding rules", Layer.NETWORK, consequence=_FORWARDING_RULES),
    ResourceType("panos_panorama_pbf_rule_group", "forwarding rules", Layer.NETWORK, consequence=_FORWARDING_RULES),
    ResourceType("panos_decryption_rule_group", "decryption rules", Layer.NETWORK, consequence=_DECRYPTION_RULES),
    ResourceType("panos_panorama_decryption_rule_group", "decryption rules", Layer.NETWORK, consequence=_DECRYPTION_RULES),
    ResourceType("panos_decryption_policy", "decryption rules", Layer.NETWORK, consequence=_DECRYPTION_RULES),
    ResourceType("panos_decryption_policy_rules", "decryption rules", Layer.NETWORK, consequence=_DECRYPTION_RULES),
    ResourceType("panos_address_object", "object of rules", Layer.NETWORK, identity=("name",), consequence=_OBJECT_OF_RULES),
    ResourceType(
        "panos_panorama_address_object", "object of rules", Layer.NETWORK, identity=("name",), consequence=_OBJECT_OF_RULES
    ),
    ResourceType("panos_address", "object of rules", Layer.NETWORK, identity=("name",), consequence=_OBJECT_OF_RULES),
    ResourceType("panos_addresses", "object of rules", Layer.NETWORK, identity=("name",), consequence=_OBJECT_OF_RULES),
    ResourceType("panos_address_group", "object of rules", Layer.NETWORK, identity=("name",), consequence=_OBJECT_OF_RULES),
    ResourceType(
        "panos_panorama_address_group", "object of rules", Layer.NETWORK, identity=("name",), consequence=_OBJECT_OF_RULES
    ),
    ResourceType("panos_service_object", "object of rules", Layer.NETWORK, identity=("name",), consequence=_OBJECT_OF_RULES),
    ResourceType(
        "panos_panorama_service_object", "object of rules", Layer.NETWORK, identity=("name",), consequence=_OBJECT_OF_RULES
    ),
    ResourceType("panos_service", "object of rules", Layer.NETWORK, identity=("name",), consequence=_OBJECT_OF_RULES),
    ResourceType("panos_service_group", "object of rules", Layer.NETWORK, identity=("name",), consequence=_OBJECT_OF_RULES),
    ResourceType(
        "panos_panorama_service_group", "object of rules", Layer.NETWORK, identity=("name",), consequence=_OBJECT_OF_RULES
    ),
    ResourceType(
        "panos_application_object", "object of rules", Layer.NETWORK, identity=("name",), consequence=_OBJECT_OF_RULES
    ),
    ResourceType("panos_application_group", "object of rules", Layer.NETWORK, identity=("name",), consequence=_OBJECT_OF_RULES),
    ResourceType(
        "panos_custom_url_category", "object of rules", Layer.NETWORK, identity=("name",), consequence=_OBJECT_OF_RULES
    ),
    ResourceType("panos_edl", "object of rules", Layer.NETWORK, identity=("name",), consequence=_OBJECT_OF_RULES),
    ResourceType(
        "panos_external_dynamic_list", "object of rules", Layer.NETWORK, identity=("name",), consequence=_OBJECT_OF_RULES
    ),
    ResourceType(
        "panos_dynamic_user_group", "object of rules", Layer.NETWORK, identity=("name",), consequence=_OBJECT_OF_RULES
    ),
    ResourceType("panos_administrative_tag", "tag", Layer.NETWORK, identity=("name",), consequence=_TAG),
    ResourceType("panos_panorama_administrative_tag", "tag", Layer.NETWORK, identity=("name",), consequence=_TAG),
    ResourceType(
        "panos_zone", "network of the firewall", Layer.NETWORK, identity=("name",), consequence=_NETWORK_OF_THE_FIREWALL
    ),
    ResourceType(
        "panos_panorama_zone",
        "network of the firewall",
        Layer.NETWORK,
        identity=("name",),
        consequence=_NETWORK_OF_THE_FIREWALL,
    ),
    ResourceType(
        "panos_zone_entry", "network of the firewall", Layer.NETWORK, identity=("name",), consequence=_NETWORK_OF_THE_FIREWALL
    ),
    ResourceType(
        "panos_ethernet_interface",
        "network of the firewall",
        Layer.NETWORK,
        identity=("name",),
        consequence=_NETWORK_OF_THE_FIREWALL,
    ),
    ResourceType(
        "panos_panorama_ethernet_interface",
        "network of the firewall",
        Layer.NETWORK,
        identity=("name",),
        consequence=_NETWORK_OF_THE_FIREWALL,
    ),
    ResourceType(
        "panos_aggregate_interface",
        "network of the firewall",
        Layer.NETWORK,
        identity=("name",),
        consequence=_NETWORK_OF_THE_FIREWALL,
    ),
    ResourceType(
        "panos_loopback_interface",
        "network of the firewall",
        Layer.NETWORK,
        identity=("name",),
        consequence=_NETWORK_OF_THE_FIREWALL,
    ),
    ResourceType(
        "panos_panorama_loopback_interface",
        "network of the firewall",
        Layer.NETWORK,
        identity=("name",),
        consequence=_NETWORK_OF_THE_FIREWALL,
    ),
    ResourceType(
        "panos_tunnel_interface",
        "network of the firewall",
        Layer.NETWORK,
        identity=("name",),
        consequence=_NETWORK_OF_THE_FIREWALL,
    ),
    ResourceType(
        "panos_panorama_tunnel_interface",
        "network of the firewall",
        Layer.NETWORK,
        identity=("name",),
        consequence=_NETWORK_OF_THE_FIREWALL,
    ),
    ResourceType(
        "panos_vlan_interface",
        "network of the firewall",
        Layer.NETWORK,
        identity=("name",),
        consequence=_NETWORK_OF_THE_FIREWALL,
    ),
    ResourceType(
        "panos_layer2_subinterface",
        "network of the firewall",
        Layer.NETWORK,
        identity=("name",),
        consequence=_NETWORK_OF_THE_FIREWALL,
    ),
    ResourceType(
        "panos_layer3_subinterface",
        "network of the firewall",
        Layer.NETWORK,
        identity=("name",),
        consequence=_NETWORK_OF_THE_FIREWALL,
    ),
    ResourceType(
        "panos_vlan", "network of the firewall", Layer.NETWORK, identity=("name",), consequence=_NETWORK_OF_THE_FIREWALL
    ),
    ResourceType(
        "panos_virtual_router",
        "network of the firewall",
        Layer.NETWORK,
        identity=("name",),
        consequence=_NETWORK_OF_THE_FIREWALL,
    ),
    ResourceType(
        "panos_panorama_virtual_router",
        "network of the firewall",
        Layer.NETWORK,
        identity=("name",),
        consequence=_NETWORK_OF_THE_FIREWALL,
    ),
    ResourceType(
        "panos_virtual_router_entry",
        "network of the firewall",
        Layer.NETWORK,
        identity=("name",),
        consequence=_NETWORK_OF_THE_FIREWALL,
    ),
    ResourceType(
        "panos_virtual_wire", "network of the firewall", Layer.NETWORK, identity=("name",), consequence=_NETWORK_OF_THE_FIREWALL
    ),
    ResourceType("panos_static_route_ipv4", "route", Layer.NETWORK, consequence=_ROUTE),
    ResourceType("panos_panorama_static_route_ipv4", "route", Layer.NETWORK, consequence=_ROUTE),
    ResourceType("panos_static_route_ipv6", "route", Layer.NETWORK, consequence=_ROUTE),
    ResourceType("panos_virtual_router_static_route_ipv4", "route", Layer.NETWORK, consequence=_ROUTE),
    ResourceType("panos_virtual_router_static_routes_ipv4", "route", Layer.NETWORK, consequence=_ROUTE),
    ResourceType("panos_bgp", "route", Layer.NETWORK, consequence=_ROUTE),
    ResourceType("panos_bgp_peer", "route", Layer.NETWORK, consequence=_ROUTE),
    ResourceType("panos_bgp_peer_group", "route", Layer.NETWORK, consequence=_ROUTE),
    ResourceType("panos_bgp_import_rule_group", "route", Layer.NETWORK, consequence=_ROUTE),
    ResourceType("panos_bgp_export_rule_group", "route", Layer.NETWORK, consequence=_ROUTE),
    ResourceType("panos_bgp_redist_rule", "route", Layer.NETWORK, consequence=_ROUTE),
    ResourceType("panos_bgp_aggregate", "route", Layer.NETWORK, consequence=_ROUTE),
    ResourceType("panos_ospf", "route", Layer.NETWORK, consequence=_ROUTE),
    ResourceType("panos_ospf_area", "route", Layer.NETWORK, consequence=_ROUTE),
    ResourceType("panos_ike_gateway", "VPN", Layer.NETWORK, identity=("name",), consequence=_VPN),
    ResourceType("panos_panorama_ike_gateway", "VPN", Layer.NETWORK, identity=("name",), consequence=_VPN),
    ResourceType("panos_ike_crypto_profile", "VPN", Layer.NETWORK, identity=("name",), consequence=_VPN),
    ResourceType("panos_panorama_ike_crypto_profile", "VPN", Layer.NETWORK, identity=("name",), consequence=_VPN),
    ResourceType("panos_ipsec_tunnel", "VPN", Layer.NETWORK, identity=("name",), consequence=_VPN),
    ResourceType("panos_panorama_ipsec_tunnel", "VPN", Layer.NETWORK, identity=("name",), consequence=_VPN),
    ResourceType("panos_ipsec_crypto_profile", "VPN", Layer.NETWORK, identity=("name",), consequence=_VPN),
    ResourceType("panos_panorama_ipsec_crypto_profile", "VPN", Layer.NETWORK, identity=("name",), consequence=_VPN),
    ResourceType("panos_ipsec_tunnel_proxy_id_ipv4", "VPN", Layer.NETWORK, identity=("name",), consequence=_VPN),
    ResourceType("panos_gre_tunnel", "VPN", Layer.NETWORK, identity=("name",), consequence=_VPN),
    ResourceType(
        "panos_antivirus_security_profile", "security profile", Layer.NETWORK, identity=("name",), consequence=_SECURITY_PROFILE
    ),
    ResourceType(
        "panos_anti_spyware_security_profile",
        "security profile",
        Layer.NETWORK,
        identity=("name",),
        consequence=_SECURITY_PROFILE,
    ),
    ResourceType(
        "panos_vulnerability_security_profile",
        "security profile",
        Layer.NETWORK,
        identity=("name",),
        consequence=_SECURITY_PROFILE,
    ),
    ResourceType(
        "panos_url_filtering_security_profile",
        "security profile",
        Layer.NETWORK,
        identity=("name",),
        consequence=_SECURITY_PROFILE,
    ),
    ResourceType(
        "panos_file_blocking_security_profile",
        "security profile",
        Layer.NETWORK,
        identity=("name",),
        consequence=_SECURITY_PROFILE,
    ),
    ResourceType(
        "panos_wildfire_analysis_security_profile",
        "security profile",
        Layer.NETWORK,
        identity=("name",),
        consequence=_SECURITY_PROFILE,
    ),
    ResourceType(
        "panos_dos_protection_profile", "security profile", Layer.NETWORK, identity=("name",), consequence=_SECURITY_PROFILE
    ),
    ResourceType(
        "panos_data_filtering_security_profile",
        "security profile",
        Layer.NETWORK,
        identity=("name",),
        consequence=_SECURITY_PROFILE,
    ),
    ResourceType(
        "panos_security_profile_group", "security profile", Layer.NETWORK, identity=("name",), consequence=_SECURITY_PROFILE
    ),
    ResourceType("panos_certificate_import", "certificate", Layer.TLS, identity=("name",), consequence=_CERTIFICATE),
    ResourceType("panos_ssl_tls_service_profile", "certificate", Layer.TLS, identity=("name",), consequence=_CERTIFICATE),
    ResourceType("panos_ssl_decrypt", "certificate", Layer.TLS, identity=("name",), consequence=_CERTIFICATE),
    ResourceType(
        "panos_log_forwarding_profile", "log forwarding", Layer.MONITORING, identity=("name",), consequence=_LOG_FORWARDING
    ),
    ResourceType(
        "panos_panorama_log_forwarding_profile",
        "log forwarding",
        Layer.MONITORING,
        identity=("name",),
        consequence=_LOG_FORWARDING,
    ),
    ResourceType(
        "panos_syslog_server_profile", "log forwarding", Layer.MONITORING, identity=("name",), consequence=_LOG_FORWARDING
    ),
    ResourceType(
        "panos_snmptrap_server_profile", "log forwarding", Layer.MONITORING, identity=("name",), consequence=_LOG_FORWARDING
    ),
    ResourceType(
        "panos_email_server_profile", "log forwarding", Layer.MONITORING, identity=("name",), consequence=_LOG_FORWARDING
    ),
    ResourceType(
        "panos_http_server_profile", "log forwarding", Layer.MONITORING, identity=("name",), consequence=_LOG_FORWARDING
    ),
    ResourceType("panos_general_settings", "system setting", Layer.RUN, consequence=_SYSTEM_SETTING),
    ResourceType("panos_telemetry", "system setting", Layer.RUN, consequence=_SYSTEM_SETTING),
    ResourceType("panos_licensing", "system setting", Layer.RUN, consequence=_SYSTEM_SETTING),
    ResourceType("panos_management_profile", "system setting", Layer.RUN, consequence=_SYSTEM_SETTING),
    ResourceType("panos_dhcp_interface", "system setting", Layer.RUN, consequence=_SYSTEM_SETTING),
    ResourceType("panos_vm_auth_key", "system setting", Layer.RUN, consequence=_SYSTEM_SETTING),
    ResourceType(
        "panos_device_group", "group of firewalls", Layer.NETWORK, identity=("name",), consequence=_GROUP_OF_FIREWALLS
    ),
    ResourceType(
        "panos_panorama_device_group", "group of firewalls", Layer.NETWORK, identity=("name",), consequence=_GROUP_OF_FIREWALLS
    ),
    ResourceType(
        "panos_panorama_device_group_entry",
        "group of firewalls",
        Layer.NETWORK,
        identity=("name",),
        consequence=_GROUP_OF_FIREWALLS,
    ),
    ResourceType(
        "panos_device_group_parent", "group of firewalls", Layer.NETWORK, identity=("name",), consequence=_GROUP_OF_FIREWALLS
    ),
    ResourceType("panos_template", "group of firewalls", Layer.NETWORK, identity=("name",), consequence=_GROUP_OF_FIREWALLS),
    ResourceType(
        "panos_panorama_template", "group of firewalls", Layer.NETWORK, identity=("name",), consequence=_GROUP_OF_FIREWALLS
    ),
    ResourceType(
        "panos_panorama_template_entry",
        "group of firewalls",
        Layer.NETWORK,
        identity=("name",),
        consequence=_GROUP_OF_FIREWALLS,
    ),
    ResourceType(
        "panos_panorama_template_stack",
        "group of firewalls",
        Layer.NETWORK,
        identity=("name",),
        consequence=_GROUP_OF_FIREWALLS,
    ),
    ResourceType(
        "panos_panorama_template_stack_entry",
        "group of firewalls",
        Layer.NETWORK,
        identity=("name",),
        consequence=_GROUP_OF_FIREWALLS,
    ),
    ResourceType(
        "panos_template_stack", "group of firewalls", Layer.NETWORK, identity=("name",), consequence=_GROUP_OF_FIREWALLS
    ),
    ResourceType(
        "panos_template_variable", "group of firewalls", Layer.NETWORK, identity=("name",), consequence=_GROUP_OF_FIREWALLS
    ),
    ResourceType(
        "panos_panorama_template_variable",
        "group of firewalls",
        Layer.NETWORK,
        identity=("name",),
        consequence=_GROUP_OF_FIREWALLS,
    ),
)
