"""Networks, as the API calls them, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.azure.arm_type import arm_type
from tfguard.resources.shapes.consequence import Consequence, Reach

_FIREWALL = Consequence(
    "lose the way through it: routes that lead to it have no target any more",
    lasting="its private address, which the route tables name",
    reach=Reach.ALL,
)
_FIREWALL_RULES = Consequence("are refused by the firewall", whom="connections that its rules allow", reach=Reach.ALL)
_NETWORK = Consequence("can no longer connect, or is destroyed with it", whom="whatever runs in it", reach=Reach.ALL)
_NSG = Consequence(
    "lose their filter: ports that it kept shut open, or those that it opened shut", whom="hosts behind it", reach=Reach.PART
)
_ADDRESS = Consequence(
    "can no longer connect to the address", lasting="the address, which is given to somebody else", reach=Reach.ALL
)
_GATEWAY = Consequence(
    "can no longer reach each other", whom="sites and networks behind it", lasting="its addresses", reach=Reach.ALL
)
_CONNECTION = Consequence("can no longer reach each other", whom="sites that it connects", reach=Reach.PART)
_SITE = Consequence("lose the way to Azure: the other end of the tunnel is not known", whom="sites behind it", reach=Reach.PART)
_HUB = Consequence(
    "can no longer reach each other",
    whom="networks that it connects",
    lasting="its addresses, and the routes that it has learned",
    reach=Reach.ALL,
)
_HUB_PART = Consequence("lose the way to some destinations", whom="networks of the hub", reach=Reach.PART)
_FLOW = Consequence("no longer see the traffic of these networks", whom="operators", reach=Reach.LATER)

RESOURCE_TYPES = (
    arm_type("Microsoft.Network/azureFirewalls", "firewall", Layer.NETWORK, _FIREWALL),
    arm_type("Microsoft.Network/networkVirtualAppliances", "network appliance of a hub", Layer.NETWORK, _FIREWALL),
    arm_type("Microsoft.Network/firewallPolicies", "firewall policy", Layer.NETWORK, _FIREWALL_RULES),
    arm_type(
        "Microsoft.Network/firewallPolicies/ruleCollectionGroups", "rules of a firewall policy", Layer.NETWORK, _FIREWALL_RULES
    ),
    arm_type(
        "Microsoft.Network/ipGroups",
        "IP group",
        Layer.NETWORK,
        Consequence("are refused", whom="connections that rules allow by these addresses", reach=Reach.PART),
    ),
    arm_type("Microsoft.Network/virtualNetworks", "virtual network", Layer.NETWORK, _NETWORK),
    arm_type("Microsoft.Network/virtualNetworks/subnets", "subnet", Layer.NETWORK, _NETWORK),
    arm_type(
        "Microsoft.Network/virtualNetworks/virtualNetworkPeerings",
        "network peering",
        Layer.NETWORK,
        Consequence("can no longer reach each other", whom="networks that it joins", reach=Reach.ALL),
    ),
    arm_type("Microsoft.Network/networkSecurityGroups", "network security group", Layer.NETWORK, _NSG),
    arm_type("Microsoft.Network/networkSecurityGroups/securityRules", "network security rule", Layer.NETWORK, _NSG),
    arm_type("Microsoft.Network/applicationSecurityGroups", "application security group", Layer.NETWORK, _NSG),
    arm_type(
        "Microsoft.Network/routeTables",
        "route table",
        Layer.NETWORK,
        Consequence("lose their way to other networks", whom="subnets that use it", reach=Reach.ALL),
    ),
    arm_type(
        "Microsoft.Network/routeTables/routes",
        "route",
        Layer.NETWORK,
        Consequence("lose the way to its destination", whom="hosts behind the route", reach=Reach.PART),
    ),
    arm_type(
        "Microsoft.Network/natGateways",
        "NAT gateway",
        Layer.NETWORK,
        Consequence("can no longer connect to the internet through it", whom="hosts behind it", reach=Reach.ALL),
    ),
    arm_type("Microsoft.Network/publicIPAddresses", "public IP address", Layer.NETWORK, _ADDRESS),
    arm_type("Microsoft.Network/publicIPPrefixes", "public IP prefix", Layer.NETWORK, _ADDRESS),
    arm_type(
        "Microsoft.Network/privateEndpoints",
        "private endpoint",
        Layer.NETWORK,
        Consequence(
            "can no longer reach the service behind it",
            whom="hosts of the network",
            lasting="its address and its approval",
            reach=Reach.ALL,
        ),
    ),
    arm_type(
        "Microsoft.Network/privateEndpoints/privateDnsZoneGroups",
        "DNS names of a private endpoint",
        Layer.DNS,
        Consequence("can no longer find the service behind it by its name", whom="hosts of the network", reach=Reach.ALL),
    ),
    arm_type(
        "Microsoft.Network/privateLinkServices",
        "private link service",
        Layer.NETWORK,
        Consequence(
            "can no longer connect",
            whom="whoever connects through it from other networks",
            lasting="its alias, and the private endpoints that were approved",
            reach=Reach.ALL,
        ),
    ),
    arm_type(
        "Microsoft.Network/networkInterfaces",
        "network interface",
        Layer.NETWORK,
        Consequence("loses its connection to the network", whom="its machine", lasting="its address", reach=Reach.PART),
    ),
    arm_type("Microsoft.Network/virtualNetworkGateways", "virtual network gateway", Layer.NETWORK, _GATEWAY),
    arm_type("Microsoft.Network/vpnGateways", "VPN gateway", Layer.NETWORK, _GATEWAY),
    arm_type("Microsoft.Network/p2sVpnGateways", "point-to-site VPN gateway", Layer.NETWORK, _GATEWAY),
    arm_type("Microsoft.Network/expressRouteGateways", "ExpressRoute gateway", Layer.NETWORK, _GATEWAY),
    arm_type("Microsoft.Network/connections", "gateway connection", Layer.NETWORK, _CONNECTION),
    arm_type("Microsoft.Network/vpnGateways/vpnConnections", "VPN connection", Layer.NETWORK, _CONNECTION),
    arm_type(
        "Microsoft.Network/expressRouteGateways/expressRouteConnections", "ExpressRoute connection", Layer.NETWORK, _CONNECTION
    ),
    arm_type("Microsoft.Network/expressRouteCircuits/peerings", "ExpressRoute peering", Layer.NETWORK, _CONNECTION),
    arm_type(
        "Microsoft.Network/expressRouteCircuits",
        "ExpressRoute circuit",
        Layer.NETWORK,
        Consequence(
            "can no longer reach each other",
            whom="networks behind the circuit",
            lasting="its service key, which the provider must set up again",
            reach=Reach.ALL,
        ),
    ),
    arm_type("Microsoft.Network/localNetworkGateways", "local network gateway", Layer.NETWORK, _SITE),
    arm_type("Microsoft.Network/vpnSites", "VPN site", Layer.NETWORK, _SITE),
    arm_type("Microsoft.Network/virtualWans", "virtual WAN", Layer.NETWORK, _HUB),
    arm_type("Microsoft.Network/virtualHubs", "virtual hub", Layer.NETWORK, _HUB),
    arm_type("Microsoft.Network/virtualHubs/hubVirtualNetworkConnections", "hub connection", Layer.NETWORK, _HUB_PART),
    arm_type("Microsoft.Network/virtualHubs/hubRouteTables", "route table of a hub", Layer.NETWORK, _HUB_PART),
    arm_type("Microsoft.Network/virtualHubs/routingIntent", "routing intent of a hub", Layer.NETWORK, _HUB_PART),
    arm_type("Microsoft.Network/virtualHubs/bgpConnections", "BGP connection of a hub", Layer.NETWORK, _HUB_PART),
    arm_type("Microsoft.Network/virtualHubs/routeMaps", "route map", Layer.NETWORK, _HUB_PART),
    arm_type(
        "Microsoft.Network/bastionHosts",
        "bastion host",
        Layer.NETWORK,
        Consequence("can no longer connect to machines through it", whom="administrators", reach=Reach.LATER),
    ),
    arm_type(
        "Microsoft.Network/ddosProtectionPlans",
        "DDoS protection plan",
        Layer.NETWORK,
        Consequence("are no longer protected against floods", whom="addresses of the network", reach=Reach.LATER),
    ),
    arm_type(
        "Microsoft.Network/networkManagers",
        "network manager",
        Layer.NETWORK,
        Consequence(
            "lose the connections, routes and rules that it has deployed",
            whom="networks that it manages",
            lasting="its groups and configurations",
            reach=Reach.ALL,
        ),
    ),
    arm_type("Microsoft.Network/networkWatchers", "network watcher", Layer.MONITORING, _FLOW),
    arm_type("Microsoft.Network/networkWatchers/flowLogs", "flow log", Layer.MONITORING, _FLOW),
)
