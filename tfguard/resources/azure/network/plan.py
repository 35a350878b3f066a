"""Microsoft Azure: networks, network security groups and load balancing."""

from tfguard.resources.shapes.resource_type import FilterShape, HealthShape, LoadBalancerShape, ResourceType, RouteShape

_RULE = (
    "{direction: direction, allow: access == 'Allow', number: priority, protocol: protocol,"
    " ports: [destination_port_range, destination_port_ranges][],"
    " networks: (direction == 'Outbound' && [destination_address_prefix, destination_address_prefixes][])"
    " || [source_address_prefix, source_address_prefixes][]}"
)
_GROUP = FilterShape(
    filter="[resource_group_name, name]", rules=f"security_rule[].{_RULE}", listing=True, open=("egress",), ordered=True
)
_GROUP_RULE = FilterShape(
    filter="[resource_group_name, network_security_group_name]", rules=f"[{_RULE}]", open=("egress",), ordered=True
)
_HOPS = "{destination: address_prefix, targets: {address: next_hop_in_ip_address, hop: next_hop_type}}"
_PUBLIC = LoadBalancerShape(public="frontend_ip_configuration[?public_ip_address_id || unknown(public_ip_address_id)]")
_HEALTH = HealthShape(
    interval="interval_in_seconds", failures="number_of_probes", protocol="protocol", path="request_path", port="port"
)

RESOURCE_TYPES = (
    # Networks.
    ResourceType("azurerm_virtual_network", "virtual network"),
    ResourceType(
        "azurerm_subnet",
        "subnet",
        parent="virtual_network_name",
        parent_types=("azurerm_virtual_network",),
    ),
    ResourceType(
        "azurerm_route_table",
        "route table",
        routes=RouteShape("[resource_group_name, name]", f"route[].{_HOPS}", listing=True),
    ),
    ResourceType(
        "azurerm_route",
        "route",
        identity=("resource_group_name", "route_table_name", "address_prefix"),
        parent="route_table_name",
        parent_types=("azurerm_route_table",),
        routes=RouteShape("[resource_group_name, route_table_name]", f"[{_HOPS}]"),
    ),
    ResourceType(
        "azurerm_subnet_route_table_association", "route table association", identity=("subnet_id",), parent="subnet_id"
    ),
    ResourceType("azurerm_network_security_group", "network security group", filter=_GROUP),
    ResourceType(
        "azurerm_network_security_rule",
        "network security rule",
        parent="network_security_group_name",
        parent_types=("azurerm_network_security_group",),
        filter=_GROUP_RULE,
    ),
    ResourceType(
        "azurerm_subnet_network_security_group_association",
        "network security group of a subnet",
        identity=("subnet_id",),
        parent="subnet_id",
    ),
    ResourceType("azurerm_nat_gateway", "NAT gateway"),
    ResourceType("azurerm_nat_gateway_public_ip_association", "address of a NAT gateway", parent="nat_gateway_id"),
    ResourceType(
        "azurerm_subnet_nat_gateway_association", "NAT gateway of a subnet", identity=("subnet_id",), parent="subnet_id"
    ),
    ResourceType("azurerm_public_ip", "public IP address", endpoints=("ip_address", "fqdn")),
    ResourceType("azurerm_public_ip_prefix", "public IP prefix"),
    ResourceType("azurerm_private_endpoint", "private endpoint"),
    ResourceType("azurerm_virtual_network_peering", "network peering"),
    ResourceType("azurerm_virtual_network_gateway", "virtual network gateway"),
    ResourceType("azurerm_virtual_network_gateway_connection", "gateway connection", parent="virtual_network_gateway_id"),
    ResourceType("azurerm_express_route_circuit", "ExpressRoute circuit"),
    ResourceType("azurerm_express_route_circuit_peering", "ExpressRoute peering"),
    ResourceType("azurerm_express_route_connection", "ExpressRoute connection"),
    # Load balancing.
    ResourceType("azurerm_lb", "load balancer", load_balancer=_PUBLIC),
    ResourceType("azurerm_lb_rule", "load balancer rule", parent="loadbalancer_id"),
    ResourceType("azurerm_lb_probe", "health probe", parent="loadbalancer_id", health=_HEALTH),
    ResourceType("azurerm_lb_backend_address_pool", "backend pool", parent="loadbalancer_id"),
    ResourceType("azurerm_lb_nat_rule", "load balancer NAT rule", parent="loadbalancer_id"),
    ResourceType("azurerm_network_interface_backend_address_pool_association", "target", parent="backend_address_pool_id"),
    ResourceType("azurerm_application_gateway", "application gateway", load_balancer=_PUBLIC),
    ResourceType("azurerm_cdn_endpoint", "CDN endpoint", endpoints=("fqdn",)),
    ResourceType("azurerm_cdn_frontdoor_profile", "Front Door profile"),
    ResourceType(
        "azurerm_cdn_frontdoor_endpoint", "Front Door endpoint", parent="cdn_frontdoor_profile_id", endpoints=("host_name",)
    ),
    ResourceType("azurerm_cdn_frontdoor_route", "Front Door route", parent="cdn_frontdoor_endpoint_id"),
    ResourceType(
        "azurerm_cdn_frontdoor_origin", "Front Door origin", parent="cdn_frontdoor_origin_group_id", points_at="host_name"
    ),
    ResourceType("azurerm_cdn_frontdoor_origin_group", "Front Door origin group", parent="cdn_frontdoor_profile_id"),
    ResourceType("azurerm_cdn_frontdoor_custom_domain", "Front Door domain", parent="cdn_frontdoor_profile_id"),
    ResourceType("azurerm_frontdoor", "Front Door", endpoints=("cname",)),
)
