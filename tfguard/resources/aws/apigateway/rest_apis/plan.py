"""REST APIs: what they check and answer, and their stages, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_api_gateway_rest_api",
        "REST API",
        Layer.LOAD_BALANCER,
        consequence=Consequence(
            "get 403, 404, or no answer at all", whom="clients of the API", lasting="its id, and with it the generated address"
        ),
    ),
    ResourceType(
        "aws_api_gateway_stage",
        "API stage",
        Layer.LOAD_BALANCER,
        identity=("rest_api_id", "stage_name"),
        parent="rest_api_id",
        endpoints=("invoke_url",),
        consequence=Consequence("get 403: the stage is not there", whom="clients of the API"),
    ),
    ResourceType("aws_api_gateway_authorizer", "API authorizer", Layer.LOAD_BALANCER, parent="rest_api_id"),
    ResourceType("aws_api_gateway_deployment", "API deployment", Layer.LOAD_BALANCER, disposable=True),
    ResourceType("aws_api_gateway_gateway_response", "gateway response", Layer.LOAD_BALANCER),
    ResourceType("aws_api_gateway_method_settings", "method settings", Layer.LOAD_BALANCER),
    ResourceType("aws_api_gateway_model", "API model", Layer.LOAD_BALANCER),
    ResourceType("aws_api_gateway_request_validator", "request validator", Layer.LOAD_BALANCER),
    ResourceType("aws_api_gateway_rest_api_policy", "policy of a REST API", Layer.LOAD_BALANCER, document="policy"),
)
