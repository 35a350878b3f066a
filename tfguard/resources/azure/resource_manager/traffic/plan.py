"""Load balancers, gateways and names, as the API calls them, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.azure.arm_type import arm_type
from tfguard.resources.shapes.consequence import Consequence, Reach

_APP_GATEWAY = Consequence("can no longer connect to any site or API behind it", reach=Reach.ALL)
_WAF = Consequence("are no longer stopped", whom="attacks on the sites behind it", reach=Reach.LATER)
_CDN = Consequence("get errors for every name that it serves", lasting="its generated name", reach=Reach.ALL)
_CDN_ORIGINS = Consequence("get errors for what these origins serve", reach=Reach.ALL)
_CDN_RULES = Consequence("get errors or the wrong page", whom="requests that its rules redirect or rewrite", reach=Reach.PART)
_RECORD = Consequence("can no longer find it: the name does not exist", reach=Reach.ALL)
_RESOLVER = Consequence(
    "can no longer resolve names through it",
    whom="hosts in the network",
    lasting="its addresses, which others ask",
    reach=Reach.ALL,
)
_FORWARD = Consequence("can no longer resolve names of this domain", whom="hosts in the networks that use it", reach=Reach.PART)
_API = Consequence("gets an error", whom="whoever calls it", reach=Reach.ALL)
_API_POLICY = Consequence(
    "lose what it adds: logins, limits, rewriting and the way to the backend", whom="calls that it governs", reach=Reach.ALL
)

RESOURCE_TYPES = (
    arm_type("Microsoft.Network/applicationGateways", "application gateway", Layer.LOAD_BALANCER, _APP_GATEWAY),
    arm_type("Microsoft.Network/loadBalancers", "load balancer", Layer.LOAD_BALANCER, _APP_GATEWAY),
    arm_type(
        "Microsoft.ServiceNetworking/trafficControllers",
        "application gateway for containers",
        Layer.LOAD_BALANCER,
        Consequence(
            "can no longer connect to any site or API behind it",
            lasting="its frontends and their generated names",
            reach=Reach.ALL,
        ),
    ),
    arm_type(
        "Microsoft.ServiceNetworking/trafficControllers/frontends",
        "frontend of a gateway for containers",
        Layer.LOAD_BALANCER,
        Consequence("can no longer connect to what is published under its name", lasting="its generated name", reach=Reach.ALL),
    ),
    arm_type(
        "Microsoft.ServiceNetworking/trafficControllers/associations",
        "subnet of a gateway for containers",
        Layer.LOAD_BALANCER,
        Consequence("can no longer connect to anything behind the gateway", reach=Reach.ALL),
    ),
    arm_type(
        "Microsoft.Network/loadBalancers/backendAddressPools",
        "backend pool",
        Layer.LOAD_BALANCER,
        Consequence("can no longer connect to these machines through it", reach=Reach.PART),
    ),
    arm_type(
        "Microsoft.Network/applicationGatewayWebApplicationFirewallPolicies",
        "web application firewall policy",
        Layer.LOAD_BALANCER,
        _WAF,
    ),
    arm_type(
        "Microsoft.Network/FrontDoorWebApplicationFirewallPolicies",
        "web application firewall policy",
        Layer.LOAD_BALANCER,
        _WAF,
    ),
    arm_type("Microsoft.Cdn/profiles/securityPolicies", "Front Door security policy", Layer.LOAD_BALANCER, _WAF),
    arm_type("Microsoft.Network/frontDoors", "Front Door", Layer.LOAD_BALANCER, _CDN),
    arm_type("Microsoft.Cdn/profiles", "Front Door profile", Layer.LOAD_BALANCER, _CDN),
    arm_type("Microsoft.Cdn/profiles/afdEndpoints", "Front Door endpoint", Layer.LOAD_BALANCER, _CDN),
    arm_type("Microsoft.Cdn/profiles/endpoints", "CDN endpoint", Layer.LOAD_BALANCER, _CDN),
    arm_type("Microsoft.Cdn/profiles/originGroups", "Front Door origin group", Layer.LOAD_BALANCER, _CDN_ORIGINS),
    arm_type("Microsoft.Cdn/profiles/originGroups/origins", "Front Door origin", Layer.LOAD_BALANCER, _CDN_ORIGINS),
    arm_type("Microsoft.Cdn/profiles/afdEndpoints/routes", "Front Door route", Layer.LOAD_BALANCER, _CDN_ORIGINS),
    arm_type(
        "Microsoft.Cdn/profiles/customDomains",
        "Front Door domain",
        Layer.LOAD_BALANCER,
        Consequence("can no longer connect by this name", reach=Reach.PART),
    ),
    arm_type("Microsoft.Cdn/profiles/ruleSets", "Front Door rule set", Layer.LOAD_BALANCER, _CDN_RULES),
    arm_type("Microsoft.Cdn/profiles/ruleSets/rules", "Front Door rule", Layer.LOAD_BALANCER, _CDN_RULES),
    arm_type(
        "Microsoft.Cdn/profiles/secrets",
        "certificate of a Front Door",
        Layer.TLS,
        Consequence("get no valid certificate for the names that use it", reach=Reach.ALL),
    ),
    arm_type(
        "Microsoft.Network/trafficManagerProfiles",
        "traffic manager",
        Layer.DNS,
        Consequence(
            "can no longer find what is behind its name", lasting="its name, which somebody else may take", reach=Reach.ALL
        ),
    ),
    arm_type(
        "Microsoft.Network/dnsZones",
        "DNS zone",
        Layer.DNS,
        Consequence("can no longer resolve any name in it", lasting="its name servers", reach=Reach.ALL),
    ),
    arm_type(
        "Microsoft.Network/privateDnsZones",
        "private DNS zone",
        Layer.DNS,
        Consequence("can no longer resolve any name in it", whom="hosts in the networks that use it", reach=Reach.ALL),
    ),
    arm_type(
        "Microsoft.Network/privateDnsZones/virtualNetworkLinks",
        "private zone link",
        Layer.DNS,
        Consequence("can no longer resolve the names of the zone", whom="hosts in the network", reach=Reach.ALL),
    ),
    arm_type("Microsoft.Network/dnsZones/A", "DNS record", Layer.DNS, _RECORD),
    arm_type("Microsoft.Network/dnsZones/AAAA", "DNS record", Layer.DNS, _RECORD),
    arm_type("Microsoft.Network/dnsZones/CNAME", "DNS record", Layer.DNS, _RECORD),
    arm_type("Microsoft.Network/dnsZones/MX", "DNS record", Layer.DNS, _RECORD),
    arm_type("Microsoft.Network/dnsZones/NS", "DNS record", Layer.DNS, _RECORD),
    arm_type("Microsoft.Network/dnsZones/TXT", "DNS record", Layer.DNS, _RECORD),
    arm_type("Microsoft.Network/privateDnsZones/A", "DNS record", Layer.DNS, _RECORD),
    arm_type("Microsoft.Network/privateDnsZones/CNAME", "DNS record", Layer.DNS, _RECORD),
    arm_type("Microsoft.Network/dnsResolvers", "DNS resolver", Layer.DNS, _RESOLVER),
    arm_type("Microsoft.Network/dnsResolvers/inboundEndpoints", "inbound endpoint of a DNS resolver", Layer.DNS, _RESOLVER),
    arm_type("Microsoft.Network/dnsResolvers/outboundEndpoints", "outbound endpoint of a DNS resolver", Layer.DNS, _RESOLVER),
    arm_type("Microsoft.Network/dnsForwardingRulesets", "DNS forwarding ruleset", Layer.DNS, _RESOLVER),
    arm_type("Microsoft.Network/dnsForwardingRulesets/forwardingRules", "DNS forwarding rule", Layer.DNS, _FORWARD),
    arm_type(
        "Microsoft.Network/dnsForwardingRulesets/virtualNetworkLinks",
        "network of a DNS forwarding ruleset",
        Layer.DNS,
        _FORWARD,
    ),
    arm_type(
        "Microsoft.ApiManagement/service",
        "API gateway",
        Layer.LOAD_BALANCER,
        Consequence(
            "can no longer connect to any of them",
            whom="whoever calls its APIs",
            lasting="its subscriptions and their keys",
            reach=Reach.ALL,
        ),
    ),
    arm_type("Microsoft.ApiManagement/service/apis", "API", Layer.LOAD_BALANCER, _API),
    arm_type("Microsoft.ApiManagement/service/backends", "backend of an API gateway", Layer.LOAD_BALANCER, _API),
    arm_type("Microsoft.ApiManagement/service/namedValues", "named value", Layer.LOAD_BALANCER, _API),
    arm_type("Microsoft.ApiManagement/service/policyFragments", "policy fragment", Layer.LOAD_BALANCER, _API),
    arm_type("Microsoft.ApiManagement/service/policies", "policy of an API gateway", Layer.LOAD_BALANCER, _API_POLICY),
    arm_type("Microsoft.ApiManagement/service/apis/policies", "policy of an API", Layer.LOAD_BALANCER, _API_POLICY),
    arm_type(
        "Microsoft.ApiManagement/service/apis/operations",
        "operation of an API",
        Layer.LOAD_BALANCER,
        Consequence("gets an error", whom="whoever calls this operation", reach=Reach.PART),
    ),
    arm_type(
        "Microsoft.ApiManagement/service/products",
        "API product",
        Layer.LOAD_BALANCER,
        Consequence(
            "can no longer call its APIs",
            whom="whoever subscribed to the product",
            lasting="its subscriptions and their keys",
            reach=Reach.ALL,
        ),
    ),
    arm_type(
        "Microsoft.ApiManagement/service/subscriptions",
        "API subscription",
        Layer.IDENTITY,
        Consequence("is refused", whom="whoever calls with its keys", lasting="its keys", reach=Reach.PART),
    ),
    arm_type(
        "Microsoft.ApiManagement/service/loggers",
        "logger of an API gateway",
        Layer.MONITORING,
        Consequence("no longer see its calls", whom="operators", reach=Reach.LATER),
    ),
)
