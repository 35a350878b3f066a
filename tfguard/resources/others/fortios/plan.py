"""Fortinet's firewalls, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_OTHERWISE = Consequence("are let through or kept out otherwise", reach=Reach.PART)
_FIREWALL_POLICY = Consequence(
    "who were let in by it can no longer connect, and those it kept out may get through", reach=Reach.PART
)
_ORDER_OF_POLICIES = "It is only dropped from the state: the order stays."
_VIRTUAL_ADDRESS = Consequence("can no longer connect by the address", reach=Reach.ALL)
_ADDRESS_POOL = Consequence("can no longer reach the internet", whom="hosts behind it", reach=Reach.ALL)
_ROUTE = Consequence("can no longer reach the addresses that it routes", reach=Reach.PART)
_NETWORK_OF_THE_FIREWALL = Consequence("can no longer connect through it", reach=Reach.ALL)
_VPN = Consequence("can no longer reach each other", whom="hosts on its two sides", reach=Reach.ALL)
_REMOTE_ACCESS_VPN = Consequence("who work from elsewhere can no longer connect", reach=Reach.ALL)
_LOG_IN = Consequence("who log in by it no longer can", reach=Reach.PART)
_CERTIFICATE = Consequence("see certificate errors where it is served", reach=Reach.ALL)
_SECURITY_PROFILE = Consequence("have no protection from what it stopped", reach=Reach.LATER)
_SYSTEM_SETTING = Consequence("finds it without the setting", whom="whoever looks after the firewall", reach=Reach.LATER)
_DNS_SERVER = Consequence("no longer find its names", whom="hosts in the network", reach=Reach.ALL)
_LOG_FORWARDING = Consequence("finds no logs", whom="whoever looks into an incident", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType("fortios_firewall_policy", "firewall policy", Layer.NETWORK, consequence=_FIREWALL_POLICY),
    ResourceType("fortios_firewall_policy6", "firewall policy", Layer.NETWORK, consequence=_FIREWALL_POLICY),
    ResourceType("fortios_firewall_policy46", "firewall policy", Layer.NETWORK, consequence=_FIREWALL_POLICY),
    ResourceType("fortios_firewall_policy64", "firewall policy", Layer.NETWORK, consequence=_FIREWALL_POLICY),
    ResourceType("fortios_firewall_securitypolicy", "firewall policy", Layer.NETWORK, consequence=_FIREWALL_POLICY),
    ResourceType("fortios_firewall_security_policy", "firewall policy", Layer.NETWORK, consequence=_FIREWALL_POLICY),
    ResourceType("fortios_firewall_proxypolicy", "firewall policy", Layer.NETWORK, consequence=_FIREWALL_POLICY),
    ResourceType("fortios_firewall_localinpolicy", "firewall policy", Layer.NETWORK, consequence=_FIREWALL_POLICY),
    ResourceType("fortios_firewall_interfacepolicy", "firewall policy", Layer.NETWORK, consequence=_FIREWALL_POLICY),
    ResourceType("fortios_firewall_shapingpolicy", "firewall policy", Layer.NETWORK, consequence=_FIREWALL_POLICY),
    ResourceType("fortios_firewall_dospolicy", "firewall policy", Layer.NETWORK, consequence=_FIREWALL_POLICY),
    ResourceType("fortios_firewall_acl", "firewall policy", Layer.NETWORK, consequence=_FIREWALL_POLICY),
    ResourceType("fortios_firewall_centralsnatmap", "firewall policy", Layer.NETWORK, consequence=_FIREWALL_POLICY),
    ResourceType("fortios_firewall_security_policyseq", "order of policies", Layer.NETWORK, harmless=_ORDER_OF_POLICIES),
    ResourceType("fortios_firewall_policy_move", "order of policies", Layer.NETWORK, harmless=_ORDER_OF_POLICIES),
    ResourceType("fortios_firewall_address", "object of policies", Layer.NETWORK, identity=("name",), consequence=_OTHERWISE),
    ResourceType("fortios_firewall_address6", "object of policies", Layer.NETWORK, identity=("name",), consequence=_OTHERWISE),
    ResourceType("fortios_firewall_addrgrp", "object of policies", Layer.NETWORK, identity=("name",), consequence=_OTHERWISE),
    ResourceType("fortios_firewall_addrgrp6", "object of policies", Layer.NETWORK, identity=("name",), consequence=_OTHERWISE),
    ResourceType(
        "fortios_firewall_object_address", "object of policies", Layer.NETWORK, identity=("name",), consequence=_OTHERWISE
    ),
    ResourceType(
        "fortios_firewall_object_addressgroup", "object of policies", Layer.NETWORK, identity=("name",), consequence=_OTHERWISE
    ),
    ResourceType(
        "fortios_firewall_object_service", "object of policies", Layer.NETWORK, identity=("name",), consequence=_OTHERWISE
    ),
    ResourceType(
        "fortios_firewall_object_servicegroup", "object of policies", Layer.NETWORK, identity=("name",), consequence=_OTHERWISE
    ),
    ResourceType(
        "fortios_firewall_wildcardfqdn_custom", "object of policies", Layer.NETWORK, identity=("name",), consequence=_OTHERWISE
    ),
    ResourceType(
        "fortios_firewallservice_custom", "object of policies", Layer.NETWORK, identity=("name",), consequence=_OTHERWISE
    ),
    ResourceType(
        "fortios_firewallservice_group", "object of policies", Layer.NETWORK, identity=("name",), consequence=_OTHERWISE
    ),
    ResourceType(
        "fortios_firewall_internetservicegroup", "object of policies", Layer.NETWORK, identity=("name",), consequence=_OTHERWISE
    ),
    ResourceType(
        "fortios_firewall_multicastaddress", "object of policies", Layer.NETWORK, identity=("name",), consequence=_OTHERWISE
    ),
    ResourceType(
        "fortios_firewallschedule_recurring", "object of policies", Layer.NETWORK, identity=("name",), consequence=_OTHERWISE
    ),
    ResourceType(
        "fortios_firewallschedule_onetime", "object of policies", Layer.NETWORK, identity=("name",), consequence=_OTHERWISE
    ),
    ResourceType(
        "fortios_firewallschedule_group", "object of policies", Layer.NETWORK, identity=("name",), consequence=_OTHERWISE
    ),
    ResourceType(
        "fortios_system_externalresource", "object of policies", Layer.NETWORK, identity=("name",), consequence=_OTHERWISE
    ),
    ResourceType("fortios_firewall_vip", "virtual address", Layer.NETWORK, identity=("name",), consequence=_VIRTUAL_ADDRESS),
    ResourceType("fortios_firewall_vip6", "virtual address", Layer.NETWORK, identity=("name",), consequence=_VIRTUAL_ADDRESS),
    ResourceType("fortios_firewall_vipgrp", "virtual address", Layer.NETWORK, identity=("name",), consequence=_VIRTUAL_ADDRESS),
    ResourceType(
        "fortios_firewall_vipgrp6", "virtual address", Layer.NETWORK, identity=("name",), consequence=_VIRTUAL_ADDRESS
    ),
    ResourceType(
        "fortios_firewall_object_vip", "virtual address", Layer.NETWORK, identity=("name",), consequence=_VIRTUAL_ADDRESS
    ),
    ResourceType(
        "fortios_firewall_object_vipgroup", "virtual address", Layer.NETWORK, identity=("name",), consequence=_VIRTUAL_ADDRESS
    ),
    ResourceType("fortios_firewall_ippool", "address pool", Layer.NETWORK, identity=("name",), consequence=_ADDRESS_POOL),
    ResourceType("fortios_firewall_ippool6", "address pool", Layer.NETWORK, identity=("name",), consequence=_ADDRESS_POOL),
    ResourceType(
        "fortios_firewall_object_ippool", "address pool", Layer.NETWORK, identity=("name",), consequence=_ADDRESS_POOL
    ),
    ResourceType(
        "fortios_firewall_ldbmonitor",
        "health monitor",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=Consequence("are sent to servers that are down: nothing checks them", reach=Reach.LATER),
    ),
    ResourceType("fortios_router_static", "route", Layer.NETWORK, consequence=_ROUTE),
    ResourceType("fortios_router_static6", "route", Layer.NETWORK, consequence=_ROUTE),
    ResourceType("fortios_router_policy", "route", Layer.NETWORK, consequence=_ROUTE),
    ResourceType("fortios_router_bgp", "route", Layer.NETWORK, consequence=_ROUTE),
    ResourceType("fortios_router_ospf", "route", Layer.NETWORK, consequence=_ROUTE),
    ResourceType("fortios_router_routemap", "route", Layer.NETWORK, consequence=_ROUTE),
    ResourceType("fortios_router_prefixlist", "route", Layer.NETWORK, consequence=_ROUTE),
    ResourceType("fortios_router_accesslist", "route", Layer.NETWORK, consequence=_ROUTE),
    ResourceType("fortios_routerbgp_neighbor", "route", Layer.NETWORK, consequence=_ROUTE),
    ResourceType("fortios_routerbgp_network", "route", Layer.NETWORK, consequence=_ROUTE),
    ResourceType("fortios_routerospf_neighbor", "route", Layer.NETWORK, consequence=_ROUTE),
    ResourceType("fortios_routerospf_network", "route", Layer.NETWORK, consequence=_ROUTE),
    ResourceType("fortios_networking_route_static", "route", Layer.NETWORK, consequence=_ROUTE),
    ResourceType("fortios_system_interface", "network of the firewall", Layer.NETWORK, consequence=_NETWORK_OF_THE_FIREWALL),
    ResourceType("fortios_system_zone", "network of the firewall", Layer.NETWORK, consequence=_NETWORK_OF_THE_FIREWALL),
    ResourceType("fortios_system_vdom", "network of the firewall", Layer.NETWORK, consequence=_NETWORK_OF_THE_FIREWALL),
    ResourceType(
        "fortios_system_virtualwanlink", "network of the firewall", Layer.NETWORK, consequence=_NETWORK_OF_THE_FIREWALL
    ),
    ResourceType("fortios_system_sdwan", "network of the firewall", Layer.NETWORK, consequence=_NETWORK_OF_THE_FIREWALL),
    ResourceType(
        "fortios_system_virtualswitch", "network of the firewall", Layer.NETWORK, consequence=_NETWORK_OF_THE_FIREWALL
    ),
    ResourceType(
        "fortios_networking_interface_port", "network of the firewall", Layer.NETWORK, consequence=_NETWORK_OF_THE_FIREWALL
    ),
    ResourceType("fortios_system_gretunnel", "network of the firewall", Layer.NETWORK, consequence=_NETWORK_OF_THE_FIREWALL),
    ResourceType("fortios_system_vxlan", "network of the firewall", Layer.NETWORK, consequence=_NETWORK_OF_THE_FIREWALL),
    ResourceType("fortios_vpnipsec_phase1", "VPN", Layer.NETWORK, identity=("name",), consequence=_VPN),
    ResourceType("fortios_vpnipsec_phase1interface", "VPN", Layer.NETWORK, identity=("name",), consequence=_VPN),
    ResourceType("fortios_vpnipsec_phase2", "VPN", Layer.NETWORK, identity=("name",), consequence=_VPN),
    ResourceType("fortios_vpnipsec_phase2interface", "VPN", Layer.NETWORK, identity=("name",), consequence=_VPN),
    ResourceType("fortios_vpn_ipsec_phase1interface", "VPN", Layer.NETWORK, identity=("name",), consequence=_VPN),
    ResourceType("fortios_vpn_ipsec_phase2interface", "VPN", Layer.NETWORK, identity=("name",), consequence=_VPN),
    ResourceType("fortios_vpnssl_settings", "remote access VPN", Layer.NETWORK, consequence=_REMOTE_ACCESS_VPN),
    ResourceType("fortios_vpnsslweb_portal", "remote access VPN", Layer.NETWORK, consequence=_REMOTE_ACCESS_VPN),
    ResourceType("fortios_vpnsslweb_realm", "remote access VPN", Layer.NETWORK, consequence=_REMOTE_ACCESS_VPN),
    ResourceType("fortios_user_local", "log-in", Layer.IDENTITY, identity=("name",), consequence=_LOG_IN),
    ResourceType("fortios_user_group", "log-in", Layer.IDENTITY, identity=("name",), consequence=_LOG_IN),
    ResourceType("fortios_user_ldap", "log-in", Layer.IDENTITY, identity=("name",), consequence=_LOG_IN),
    ResourceType("fortios_user_radius", "log-in", Layer.IDENTITY, identity=("name",), consequence=_LOG_IN),
    ResourceType("fortios_user_saml", "log-in", Layer.IDENTITY, identity=("name",), consequence=_LOG_IN),
    ResourceType("fortios_user_tacacs", "log-in", Layer.IDENTITY, identity=("name",), consequence=_LOG_IN),
    ResourceType("fortios_user_fsso", "log-in", Layer.IDENTITY, identity=("name",), consequence=_LOG_IN),
    ResourceType("fortios_user_peer", "log-in", Layer.IDENTITY, identity=("name",), consequence=_LOG_IN),
    ResourceType("fortios_user_peergrp", "log-in", Layer.IDENTITY, identity=("name",), consequence=_LOG_IN),
    ResourceType("fortios_vpncertificate_local", "certificate", Layer.TLS, identity=("name",), consequence=_CERTIFICATE),
    ResourceType("fortios_vpncertificate_ca", "certificate", Layer.TLS, identity=("name",), consequence=_CERTIFICATE),
    ResourceType("fortios_certificate_local", "certificate", Layer.TLS, identity=("name",), consequence=_CERTIFICATE),
    ResourceType("fortios_certificate_ca", "certificate", Layer.TLS, identity=("name",), consequence=_CERTIFICATE),
    ResourceType(
        "fortios_antivirus_profile", "security profile", Layer.NETWORK, identity=("name",), consequence=_SECURITY_PROFILE
    ),
    ResourceType("fortios_ips_sensor", "security profile", Layer.NETWORK, identity=("name",), consequence=_SECURITY_PROFILE),
    ResourceType("fortios_ips_custom", "security profile", Layer.NETWORK, identity=("name",), consequence=_SECURITY_PROFILE),
    ResourceType(
        "fortios_webfilter_profile", "security profile", Layer.NETWORK, identity=("name",), consequence=_SECURITY_PROFILE
    ),
    ResourceType(
        "fortios_webfilter_urlfilter", "security profile", Layer.NETWORK, identity=("name",), consequence=_SECURITY_PROFILE
    ),
    ResourceType(
        "fortios_dnsfilter_profile", "security profile", Layer.NETWORK, identity=("name",), consequence=_SECURITY_PROFILE
    ),
    ResourceType(
        "fortios_application_list", "security profile", Layer.NETWORK, identity=("name",), consequence=_SECURITY_PROFILE
    ),
    ResourceType(
        "fortios_application_group", "security profile", Layer.NETWORK, identity=("name",), consequence=_SECURITY_PROFILE
    ),
    ResourceType(
        "fortios_emailfilter_profile", "security profile", Layer.NETWORK, identity=("name",), consequence=_SECURITY_PROFILE
    ),
    ResourceType("fortios_dlp_sensor", "security profile", Layer.NETWORK, identity=("name",), consequence=_SECURITY_PROFILE),
    ResourceType("fortios_waf_profile", "security profile", Layer.NETWORK, identity=("name",), consequence=_SECURITY_PROFILE),
    ResourceType(
        "fortios_firewall_sslsshprofile", "security profile", Layer.NETWORK, identity=("name",), consequence=_SECURITY_PROFILE
    ),
    ResourceType(
        "fortios_firewall_profilegroup", "security profile", Layer.NETWORK, identity=("name",), consequence=_SECURITY_PROFILE
    ),
    ResourceType(
        "fortios_firewall_profileprotocoloptions",
        "security profile",
        Layer.NETWORK,
        identity=("name",),
        consequence=_SECURITY_PROFILE,
    ),
    ResourceType("fortios_system_admin", "system setting", Layer.RUN, consequence=_SYSTEM_SETTING),
    ResourceType("fortios_system_admin_administrator", "system setting", Layer.RUN, consequence=_SYSTEM_SETTING),
    ResourceType("fortios_system_accprofile", "system setting", Layer.RUN, consequence=_SYSTEM_SETTING),
    ResourceType("fortios_system_admin_profiles", "system setting", Layer.RUN, consequence=_SYSTEM_SETTING),
    ResourceType("fortios_system_apiuser", "system setting", Layer.RUN, consequence=_SYSTEM_SETTING),
    ResourceType("fortios_system_apiuser_setting", "system setting", Layer.RUN, consequence=_SYSTEM_SETTING),
    ResourceType("fortios_system_global", "system setting", Layer.RUN, consequence=_SYSTEM_SETTING),
    ResourceType("fortios_system_global_setting", "system setting", Layer.RUN, consequence=_SYSTEM_SETTING),
    ResourceType("fortios_system_settings", "system setting", Layer.RUN, consequence=_SYSTEM_SETTING),
    ResourceType("fortios_system_setting_global", "system setting", Layer.RUN, consequence=_SYSTEM_SETTING),
    ResourceType("fortios_system_setting_ntp", "system setting", Layer.RUN, consequence=_SYSTEM_SETTING),
    ResourceType("fortios_system_dns", "system setting", Layer.RUN, consequence=_SYSTEM_SETTING),
    ResourceType("fortios_system_setting_dns", "system setting", Layer.RUN, consequence=_SYSTEM_SETTING),
    ResourceType("fortios_system_ntp", "system setting", Layer.RUN, consequence=_SYSTEM_SETTING),
    ResourceType("fortios_system_ha", "system setting", Layer.RUN, consequence=_SYSTEM_SETTING),
    ResourceType("fortios_system_snmp_community", "system setting", Layer.RUN, consequence=_SYSTEM_SETTING),
    ResourceType("fortios_system_automationaction", "system setting", Layer.RUN, consequence=_SYSTEM_SETTING),
    ResourceType("fortios_system_automationtrigger", "system setting", Layer.RUN, consequence=_SYSTEM_SETTING),
    ResourceType("fortios_system_automationstitch", "system setting", Layer.RUN, consequence=_SYSTEM_SETTING),
    ResourceType("fortios_system_licence_forticare", "system setting", Layer.RUN, consequence=_SYSTEM_SETTING),
    ResourceType("fortios_system_license_forticare", "system setting", Layer.RUN, consequence=_SYSTEM_SETTING),
    ResourceType("fortios_system_license_vdom", "system setting", Layer.RUN, consequence=_SYSTEM_SETTING),
    ResourceType("fortios_system_license_vm", "system setting", Layer.RUN, consequence=_SYSTEM_SETTING),
    ResourceType(
        "fortios_systemdhcp_server",
        "DHCP server",
        Layer.NETWORK,
        consequence=Consequence("get no address once theirs expires", whom="hosts in the network", reach=Reach.ALL),
    ),
    ResourceType("fortios_system_dnsdatabase", "DNS server", Layer.DNS, consequence=_DNS_SERVER),
    ResourceType("fortios_system_dnsserver", "DNS server", Layer.DNS, consequence=_DNS_SERVER),
    ResourceType("fortios_log_syslogd_setting", "log forwarding", Layer.MONITORING, consequence=_LOG_FORWARDING),
    ResourceType("fortios_log_fortianalyzer_setting", "log forwarding", Layer.MONITORING, consequence=_LOG_FORWARDING),
    ResourceType("fortios_log_syslog_setting", "log forwarding", Layer.MONITORING, consequence=_LOG_FORWARDING),
    ResourceType("fortios_log_fortianalyzer_settings", "log forwarding", Layer.MONITORING, consequence=_LOG_FORWARDING),
    ResourceType("fortios_logsyslogd_setting", "log forwarding", Layer.MONITORING, consequence=_LOG_FORWARDING),
    ResourceType("fortios_logfortianalyzer_setting", "log forwarding", Layer.MONITORING, consequence=_LOG_FORWARDING),
    ResourceType("fortios_logdisk_setting", "log forwarding", Layer.MONITORING, consequence=_LOG_FORWARDING),
    ResourceType("fortios_logmemory_setting", "log forwarding", Layer.MONITORING, consequence=_LOG_FORWARDING),
)
