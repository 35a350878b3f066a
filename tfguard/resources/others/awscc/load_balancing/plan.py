"""Load balancers, APIs and CDNs of AWS Cloud Control, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_ACCELERATED = Consequence("can no longer connect to its ports", reach=Reach.ALL)
_API = Consequence("can no longer connect", whom="whoever calls it", lasting="its id, which is in its address", reach=Reach.ALL)
_STAGE = Consequence("gets an error", whom="whoever calls the stage", reach=Reach.ALL)
_OPERATION = Consequence("gets an error", whom="whoever calls this path", reach=Reach.PART)
_API_NAME = Consequence(
    "can no longer connect", whom="whoever calls it by this name", lasting="the name that DNS records point at", reach=Reach.ALL
)
_API_MAPPING = Consequence("gets an error", whom="whoever calls it by this name", reach=Reach.ALL)
_API_LOGIN = Consequence("is refused", whom="whoever calls what it guards", reach=Reach.ALL)
_API_PLAN = Consequence("is refused", whom="whoever calls with a key of the plan", reach=Reach.PART)
_API_LINK = Consequence("fail", whom="calls to what is in the private network", reach=Reach.ALL)
_EDGE_CODE = Consequence("get errors or the wrong page", whom="requests that it rewrites or checks", reach=Reach.ALL)
_ORIGIN_ACCESS = Consequence("get errors for what it serves of this origin", reach=Reach.ALL)
_WAF_PART = Consequence("go through", whom="attacks that its rules stop", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "awscc_elasticloadbalancingv2_load_balancer",
        "load balancer",
        Layer.LOAD_BALANCER,
        consequence=Consequence("can no longer connect to any site or API behind it", lasting="its DNS name", reach=Reach.ALL),
    ),
    ResourceType(
        "awscc_elasticloadbalancingv2_listener",
        "listener",
        Layer.LOAD_BALANCER,
        consequence=Consequence("can no longer connect to its port", reach=Reach.ALL),
    ),
    ResourceType(
        "awscc_elasticloadbalancingv2_listener_rule",
        "listener rule",
        Layer.LOAD_BALANCER,
        consequence=Consequence("get the wrong page or an error for what the rule matches", reach=Reach.PART),
    ),
    ResourceType(
        "awscc_elasticloadbalancingv2_target_group",
        "target group",
        Layer.LOAD_BALANCER,
        consequence=Consequence("get an error: there are no targets", whom="requests that are sent to it", reach=Reach.ALL),
    ),
    ResourceType(
        "awscc_elasticloadbalancingv2_trust_store_revocation",
        "revocation list of a trust store",
        Layer.LOAD_BALANCER,
        consequence=Consequence("are let in", whom="clients with revoked certificates", reach=Reach.LATER),
    ),
    ResourceType(
        "awscc_elasticloadbalancingv2_trust_store",
        "trust store",
        Layer.TLS,
        consequence=Consequence("are refused", whom="clients that present a certificate", reach=Reach.ALL),
    ),
    ResourceType(
        "awscc_globalaccelerator_accelerator",
        "accelerator",
        Layer.LOAD_BALANCER,
        consequence=Consequence(
            "can no longer connect: its two static addresses no longer answer",
            lasting="its addresses, which cannot be had again",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "awscc_globalaccelerator_listener",
        "listener of an accelerator",
        Layer.LOAD_BALANCER,
        consequence=_ACCELERATED,
    ),
    ResourceType(
        "awscc_globalaccelerator_endpoint_group",
        "endpoint group of an accelerator",
        Layer.LOAD_BALANCER,
        consequence=_ACCELERATED,
    ),
    ResourceType(
        "awscc_apigateway_rest_api",
        "REST API",
        Layer.LOAD_BALANCER,
        consequence=_API,
    ),
    ResourceType(
        "awscc_apigatewayv2_api",
        "API",
        Layer.LOAD_BALANCER,
        consequence=_API,
    ),
    ResourceType(
        "awscc_appsync_api",
        "event API",
        Layer.LOAD_BALANCER,
        consequence=_API,
    ),
    ResourceType(
        "awscc_appsync_graph_ql_api",
        "GraphQL API",
        Layer.LOAD_BALANCER,
        consequence=_API,
    ),
    ResourceType(
        "awscc_apigateway_stage",
        "stage of an API",
        Layer.LOAD_BALANCER,
        consequence=_STAGE,
    ),
    ResourceType(
        "awscc_apigatewayv2_stage",
        "stage of an API",
        Layer.LOAD_BALANCER,
        consequence=_STAGE,
    ),
    ResourceType(
        "awscc_apigateway_deployment",
        "deployment of an API",
        Layer.LOAD_BALANCER,
        disposable=True,
    ),
    ResourceType(
        "awscc_apigatewayv2_deployment",
        "deployment of an API",
        Layer.LOAD_BALANCER,
        disposable=True,
    ),
    ResourceType(
        "awscc_apigateway_method",
        "method of an API",
        Layer.LOAD_BALANCER,
        consequence=_OPERATION,
    ),
    ResourceType(
        "awscc_apigateway_resource",
        "path of an API",
        Layer.LOAD_BALANCER,
        consequence=_OPERATION,
    ),
    ResourceType(
        "awscc_apigatewayv2_route",
        "route of an API",
        Layer.LOAD_BALANCER,
        consequence=_OPERATION,
    ),
    ResourceType(
        "awscc_apigatewayv2_integration",
        "integration of an API",
        Layer.LOAD_BALANCER,
        consequence=_OPERATION,
    ),
    ResourceType(
        "awscc_appsync_resolver",
        "resolver of a GraphQL API",
        Layer.LOAD_BALANCER,
        consequence=_OPERATION,
    ),
    ResourceType(
        "awscc_appsync_data_source",
        "data source of a GraphQL API",
        Layer.LOAD_BALANCER,
        consequence=Consequence("gets an error", whom="whoever asks for its data", reach=Reach.ALL),
    ),
    ResourceType(
        "awscc_apigateway_domain_name",
        "domain name of an API",
        Layer.LOAD_BALANCER,
        consequence=_API_NAME,
    ),
    ResourceType(
        "awscc_apigatewayv2_domain_name",
        "domain name of an API",
        Layer.LOAD_BALANCER,
        consequence=_API_NAME,
    ),
    ResourceType(
        "awscc_apigateway_base_path_mapping",
        "mapping of a domain name",
        Layer.LOAD_BALANCER,
        consequence=_API_MAPPING,
    ),
    ResourceType(
        "awscc_apigatewayv2_api_mapping",
        "mapping of a domain name",
        Layer.LOAD_BALANCER,
        consequence=_API_MAPPING,
    ),
    ResourceType(
        "awscc_apigateway_authorizer",
        "authorizer of an API",
        Layer.IDENTITY,
        consequence=_API_LOGIN,
    ),
    ResourceType(
        "awscc_apigatewayv2_authorizer",
        "authorizer of an API",
        Layer.IDENTITY,
        consequence=_API_LOGIN,
    ),
    ResourceType(
        "awscc_apigateway_api_key",
        "API key",
        Layer.IDENTITY,
        consequence=Consequence("is refused", whom="whoever calls with the key", lasting="the key", reach=Reach.PART),
    ),
    ResourceType(
        "awscc_apigateway_usage_plan",
        "usage plan",
        Layer.IDENTITY,
        consequence=_API_PLAN,
    ),
    ResourceType(
        "awscc_apigateway_usage_plan_key",
        "key of a usage plan",
        Layer.IDENTITY,
        consequence=_API_PLAN,
    ),
    ResourceType(
        "awscc_apigateway_vpc_link",
        "VPC link",
        Layer.NETWORK,
        consequence=_API_LINK,
    ),
    ResourceType(
        "awscc_apigatewayv2_vpc_link",
        "VPC link",
        Layer.NETWORK,
        consequence=_API_LINK,
    ),
    ResourceType(
        "awscc_cloudfront_distribution",
        "CloudFront distribution",
        Layer.LOAD_BALANCER,
        consequence=Consequence("get errors for every name that it serves", lasting="its domain name", reach=Reach.ALL),
    ),
    ResourceType(
        "awscc_cloudfront_function",
        "CloudFront function",
        Layer.LOAD_BALANCER,
        consequence=_EDGE_CODE,
    ),
    ResourceType(
        "awscc_cloudfront_response_headers_policy",
        "response headers policy",
        Layer.LOAD_BALANCER,
        consequence=_EDGE_CODE,
    ),
    ResourceType(
        "awscc_cloudfront_origin_request_policy",
        "origin request policy",
        Layer.LOAD_BALANCER,
        consequence=_EDGE_CODE,
    ),
    ResourceType(
        "awscc_cloudfront_cache_policy",
        "cache policy",
        Layer.LOAD_BALANCER,
        consequence=Consequence(
            "is asked for every request: nothing says what is cached", whom="the origin", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "awscc_cloudfront_origin_access_control",
        "origin access control",
        Layer.LOAD_BALANCER,
        consequence=_ORIGIN_ACCESS,
    ),
    ResourceType(
        "awscc_cloudfront_cloudfront_origin_access_identity",
        "origin access identity",
        Layer.LOAD_BALANCER,
        consequence=_ORIGIN_ACCESS,
    ),
    ResourceType(
        "awscc_cloudfront_key_group",
        "key group",
        Layer.IDENTITY,
        consequence=Consequence("is refused", whom="whoever comes with a signed address", reach=Reach.ALL),
    ),
    ResourceType(
        "awscc_cloudfront_key_value_store",
        "key-value store",
        Layer.LOAD_BALANCER,
        consequence=Consequence(
            "do as if there were none", whom="requests that look for its values", lasting="its values", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "awscc_wafv2_web_acl",
        "web firewall",
        Layer.LOAD_BALANCER,
        consequence=Consequence("are no longer stopped", whom="attacks on the sites behind it", reach=Reach.LATER),
    ),
    ResourceType(
        "awscc_wafv2_web_acl_association",
        "web firewall of a resource",
        Layer.LOAD_BALANCER,
        consequence=_WAF_PART,
    ),
    ResourceType(
        "awscc_wafv2_rule_group",
        "rule group",
        Layer.LOAD_BALANCER,
        consequence=_WAF_PART,
    ),
    ResourceType(
        "awscc_wafv2_regex_pattern_set",
        "pattern set",
        Layer.LOAD_BALANCER,
        consequence=_WAF_PART,
    ),
    ResourceType(
        "awscc_wafv2_ip_set",
        "set of addresses",
        Layer.LOAD_BALANCER,
        consequence=Consequence(
            "are treated as any other", whom="requests that rules allow or refuse by these addresses", reach=Reach.PART
        ),
    ),
)
