"""F5 BIG-IP, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_VIRTUAL_SERVER = Consequence("can no longer connect: nothing answers at its address", reach=Reach.ALL)
_SOURCE_ADDRESS_TRANSLATION = Consequence("who are sent through it can no longer connect", reach=Reach.ALL)
_PERSISTENCE = Consequence("lose their session: they are sent to another server each time", reach=Reach.PART)
_TLS_PROFILE = Consequence("can no longer connect securely", reach=Reach.ALL)
_PROFILE = Consequence("get slower or other answers, or can no longer connect", reach=Reach.PART)
_CERTIFICATE = Consequence("get no valid certificate where it is served", reach=Reach.ALL)
_DECLARATION = Consequence("can no longer connect: the applications that it declares are taken away", reach=Reach.ALL)
_NETWORK_OF_THE_BIG_IP = Consequence("can no longer connect through it", reach=Reach.ALL)
_PART_OF_A_BALANCED_NAME = Consequence("no longer find names by it, or are sent elsewhere", reach=Reach.ALL)
_HEALTH_MONITOR = Consequence("are sent to what is down: nothing checks it", reach=Reach.LATER)
_WAF_POLICY = Consequence("get through to the site", whom="attackers", reach=Reach.LATER)
_PART_OF_THE_BIG_IP = Consequence("can no longer connect to what is in it", reach=Reach.ALL)
_SYSTEM_SETTING = Consequence("finds it without the setting", whom="whoever looks after the BIG-IP", reach=Reach.LATER)
_COMMAND = "It is run once, or only looks up nodes."

RESOURCE_TYPES = (
    ResourceType(
        "bigip_ltm_virtual_server", "virtual server", Layer.LOAD_BALANCER, identity=("name",), consequence=_VIRTUAL_SERVER
    ),
    ResourceType("bigip_fast_http_app", "virtual server", Layer.LOAD_BALANCER, identity=("name",), consequence=_VIRTUAL_SERVER),
    ResourceType(
        "bigip_fast_https_app", "virtual server", Layer.LOAD_BALANCER, identity=("name",), consequence=_VIRTUAL_SERVER
    ),
    ResourceType("bigip_fast_tcp_app", "virtual server", Layer.LOAD_BALANCER, identity=("name",), consequence=_VIRTUAL_SERVER),
    ResourceType("bigip_fast_udp_app", "virtual server", Layer.LOAD_BALANCER, identity=("name",), consequence=_VIRTUAL_SERVER),
    ResourceType(
        "bigip_ltm_virtual_address",
        "virtual address",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=Consequence("can no longer connect: nothing answers at the address", reach=Reach.ALL),
    ),
    ResourceType(
        "bigip_ltm_pool",
        "pool",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=Consequence("who are sent to it can no longer connect", reach=Reach.ALL),
    ),
    ResourceType(
        "bigip_ltm_pool_attachment",
        "pool member",
        Layer.LOAD_BALANCER,
        identity=("pool", "node"),
        parent="pool",
        consequence=Consequence(
            "who were sent to it are sent to the other members, or can no longer connect", reach=Reach.PART
        ),
    ),
    ResourceType(
        "bigip_ltm_node",
        "node",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=Consequence("who were sent to it are sent to the other nodes, or can no longer connect", reach=Reach.PART),
    ),
    ResourceType(
        "bigip_ltm_monitor",
        "health monitor",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=Consequence("are sent to members that are down: nothing checks them", reach=Reach.LATER),
    ),
    ResourceType(
        "bigip_ltm_policy",
        "traffic policy",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=Consequence("are sent to another pool, or no longer redirected", reach=Reach.PART),
    ),
    ResourceType(
        "bigip_ltm_irule",
        "iRule",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=Consequence("are sent to another pool, or no longer redirected", reach=Reach.PART),
    ),
    ResourceType(
        "bigip_ltm_datagroup",
        "data group",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=Consequence("are sent elsewhere, or let in otherwise, by iRules that read it", reach=Reach.PART),
    ),
    ResourceType(
        "bigip_ltm_snat",
        "source address translation",
        Layer.NETWORK,
        identity=("name",),
        consequence=_SOURCE_ADDRESS_TRANSLATION,
    ),
    ResourceType(
        "bigip_ltm_snatpool",
        "source address translation",
        Layer.NETWORK,
        identity=("name",),
        consequence=_SOURCE_ADDRESS_TRANSLATION,
    ),
    ResourceType(
        "bigip_ltm_persistence_profile_cookie", "persistence", Layer.LOAD_BALANCER, identity=("name",), consequence=_PERSISTENCE
    ),
    ResourceType(
        "bigip_ltm_persistence_profile_dstaddr",
        "persistence",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=_PERSISTENCE,
    ),
    ResourceType(
        "bigip_ltm_persistence_profile_srcaddr",
        "persistence",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=_PERSISTENCE,
    ),
    ResourceType(
        "bigip_ltm_persistence_profile_ssl", "persistence", Layer.LOAD_BALANCER, identity=("name",), consequence=_PERSISTENCE
    ),
    ResourceType("bigip_ltm_profile_client_ssl", "TLS profile", Layer.TLS, identity=("name",), consequence=_TLS_PROFILE),
    ResourceType("bigip_ltm_profile_server_ssl", "TLS profile", Layer.TLS, identity=("name",), consequence=_TLS_PROFILE),
    ResourceType("bigip_ltm_profile_http", "profile", Layer.LOAD_BALANCER, identity=("name",), consequence=_PROFILE),
    ResourceType("bigip_ltm_profile_http2", "profile", Layer.LOAD_BALANCER, identity=("name",), consequence=_PROFILE),
    ResourceType("bigip_ltm_profile_httpcompress", "profile", Layer.LOAD_BALANCER, identity=("name",), consequence=_PROFILE),
    ResourceType("bigip_ltm_profile_tcp", "profile", Layer.LOAD_BALANCER, identity=("name",), consequence=_PROFILE),
    ResourceType("bigip_ltm_profile_fasthttp", "profile", Layer.LOAD_BALANCER, identity=("name",), consequence=_PROFILE),
    ResourceType("bigip_ltm_profile_fastl4", "profile", Layer.LOAD_BALANCER, identity=("name",), consequence=_PROFILE),
    ResourceType("bigip_ltm_profile_ftp", "profile", Layer.LOAD_BALANCER, identity=("name",), consequence=_PROFILE),
    ResourceType("bigip_ltm_profile_oneconnect", "profile", Layer.LOAD_BALANCER, identity=("name",), consequence=_PROFILE),
    ResourceType(
        "bigip_ltm_profile_web_acceleration", "profile", Layer.LOAD_BALANCER, identity=("name",), consequence=_PROFILE
    ),
    ResourceType("bigip_ltm_profile_bot_defense", "profile", Layer.LOAD_BALANCER, identity=("name",), consequence=_PROFILE),
    ResourceType("bigip_ltm_profile_rewrite", "profile", Layer.LOAD_BALANCER, identity=("name",), consequence=_PROFILE),
    ResourceType(
        "bigip_ltm_profile_rewrite_uri_rules", "profile", Layer.LOAD_BALANCER, identity=("name",), consequence=_PROFILE
    ),
    ResourceType("bigip_ltm_request_log_profile", "profile", Layer.LOAD_BALANCER, identity=("name",), consequence=_PROFILE),
    ResourceType("bigip_ltm_cipher_group", "profile", Layer.LOAD_BALANCER, identity=("name",), consequence=_PROFILE),
    ResourceType("bigip_ltm_cipher_rule", "profile", Layer.LOAD_BALANCER, identity=("name",), consequence=_PROFILE),
    ResourceType("bigip_ssl_certificate", "certificate", Layer.TLS, identity=("name",), consequence=_CERTIFICATE),
    ResourceType("bigip_ssl_key", "certificate", Layer.TLS, identity=("name",), consequence=_CERTIFICATE),
    ResourceType("bigip_ssl_key_cert", "certificate", Layer.TLS, identity=("name",), consequence=_CERTIFICATE),
    ResourceType("bigip_as3", "declaration", Layer.LOAD_BALANCER, consequence=_DECLARATION),
    ResourceType("bigip_do", "declaration", Layer.LOAD_BALANCER, consequence=_DECLARATION),
    ResourceType(
        "bigip_net_vlan", "network of the BIG-IP", Layer.NETWORK, identity=("name",), consequence=_NETWORK_OF_THE_BIG_IP
    ),
    ResourceType(
        "bigip_net_selfip", "network of the BIG-IP", Layer.NETWORK, identity=("name",), consequence=_NETWORK_OF_THE_BIG_IP
    ),
    ResourceType(
        "bigip_net_tunnel", "network of the BIG-IP", Layer.NETWORK, identity=("name",), consequence=_NETWORK_OF_THE_BIG_IP
    ),
    ResourceType(
        "bigip_net_ike_peer", "network of the BIG-IP", Layer.NETWORK, identity=("name",), consequence=_NETWORK_OF_THE_BIG_IP
    ),
    ResourceType(
        "bigip_ipsec_policy", "network of the BIG-IP", Layer.NETWORK, identity=("name",), consequence=_NETWORK_OF_THE_BIG_IP
    ),
    ResourceType(
        "bigip_ipsec_profile", "network of the BIG-IP", Layer.NETWORK, identity=("name",), consequence=_NETWORK_OF_THE_BIG_IP
    ),
    ResourceType(
        "bigip_traffic_selector", "network of the BIG-IP", Layer.NETWORK, identity=("name",), consequence=_NETWORK_OF_THE_BIG_IP
    ),
    ResourceType(
        "bigip_net_route",
        "route",
        Layer.NETWORK,
        identity=("name",),
        consequence=Consequence("can no longer reach the addresses that it routes", reach=Reach.PART),
    ),
    ResourceType(
        "bigip_gtm_datacenter", "part of a balanced name", Layer.DNS, identity=("name",), consequence=_PART_OF_A_BALANCED_NAME
    ),
    ResourceType(
        "bigip_gtm_server", "part of a balanced name", Layer.DNS, identity=("name",), consequence=_PART_OF_A_BALANCED_NAME
    ),
    ResourceType(
        "bigip_gtm_wideip", "part of a balanced name", Layer.DNS, identity=("name",), consequence=_PART_OF_A_BALANCED_NAME
    ),
    ResourceType(
        "bigip_gtm_pool_a", "part of a balanced name", Layer.DNS, identity=("name",), consequence=_PART_OF_A_BALANCED_NAME
    ),
    ResourceType(
        "bigip_gtm_pool_aaaa", "part of a balanced name", Layer.DNS, identity=("name",), consequence=_PART_OF_A_BALANCED_NAME
    ),
    ResourceType(
        "bigip_gtm_pool_cname", "part of a balanced name", Layer.DNS, identity=("name",), consequence=_PART_OF_A_BALANCED_NAME
    ),
    ResourceType(
        "bigip_gtm_pool_mx", "part of a balanced name", Layer.DNS, identity=("name",), consequence=_PART_OF_A_BALANCED_NAME
    ),
    ResourceType("bigip_gtm_monitor_http", "health monitor", Layer.DNS, identity=("name",), consequence=_HEALTH_MONITOR),
    ResourceType("bigip_gtm_monitor_https", "health monitor", Layer.DNS, identity=("name",), consequence=_HEALTH_MONITOR),
    ResourceType("bigip_gtm_monitor_tcp", "health monitor", Layer.DNS, identity=("name",), consequence=_HEALTH_MONITOR),
    ResourceType("bigip_gtm_monitor_postgresql", "health monitor", Layer.DNS, identity=("name",), consequence=_HEALTH_MONITOR),
    ResourceType("bigip_gtm_monitor_bigip", "health monitor", Layer.DNS, identity=("name",), consequence=_HEALTH_MONITOR),
    ResourceType("bigip_waf_policy", "WAF policy", Layer.NETWORK, identity=("name",), consequence=_WAF_POLICY),
    ResourceType("bigip_awaf_policy", "WAF policy", Layer.NETWORK, identity=("name",), consequence=_WAF_POLICY),
    ResourceType(
        "bigip_partition", "part of the BIG-IP", Layer.LOAD_BALANCER, identity=("name",), consequence=_PART_OF_THE_BIG_IP
    ),
    ResourceType(
        "bigip_sys_iapp", "part of the BIG-IP", Layer.LOAD_BALANCER, identity=("name",), consequence=_PART_OF_THE_BIG_IP
    ),
    ResourceType(
        "bigip_sys_provision", "part of the BIG-IP", Layer.LOAD_BALANCER, identity=("name",), consequence=_PART_OF_THE_BIG_IP
    ),
    ResourceType("bigip_sys_dns", "system setting", Layer.RUN, identity=("name",), consequence=_SYSTEM_SETTING),
    ResourceType("bigip_sys_ntp", "system setting", Layer.RUN, identity=("name",), consequence=_SYSTEM_SETTING),
    ResourceType("bigip_sys_snmp", "system setting", Layer.RUN, identity=("name",), consequence=_SYSTEM_SETTING),
    ResourceType("bigip_sys_snmp_traps", "system setting", Layer.RUN, identity=("name",), consequence=_SYSTEM_SETTING),
    ResourceType("bigip_sys_ocsp", "system setting", Layer.RUN, identity=("name",), consequence=_SYSTEM_SETTING),
    ResourceType("bigip_cm_device", "system setting", Layer.RUN, identity=("name",), consequence=_SYSTEM_SETTING),
    ResourceType("bigip_cm_devicegroup", "system setting", Layer.RUN, identity=("name",), consequence=_SYSTEM_SETTING),
    ResourceType(
        "bigip_common_license_manage_bigiq", "system setting", Layer.RUN, identity=("name",), consequence=_SYSTEM_SETTING
    ),
    ResourceType("bigip_command", "command", Layer.RUN, harmless=_COMMAND),
    ResourceType("bigip_event_service_discovery", "command", Layer.RUN, harmless=_COMMAND),
)
