"""REST APIs: what they check and answer, and their stages, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_UNCHECKED = Consequence(
    "get requests that it would have refused, from the next deployment on",
    whom="backends behind the API",
    reach=Reach.LATER,
)

RESOURCE_TYPES = (
    ResourceType(
        "aws_api_gateway_rest_api",
        "REST API",
        Layer.LOAD_BALANCER,
        document="policy",
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
    ResourceType(
        "aws_api_gateway_authorizer",
        "API authorizer",
        Layer.LOAD_BALANCER,
        parent="rest_api_id",
        identity=("rest_api_id", "name"),
        consequence=Consequence(
            "refuse everybody, or let in everybody, from the next deployment on",
            whom="methods that it guarded",
            reach=Reach.PART,
        ),
    ),
    ResourceType("aws_api_gateway_deployment", "API deployment", Layer.LOAD_BALANCER, disposable=True),
    ResourceType(
        "aws_api_gateway_gateway_response",
        "gateway response",
        Layer.LOAD_BALANCER,
        identity=("rest_api_id", "response_type"),
        parent="rest_api_id",
        consequence=Consequence(
            "get its errors in another form, from the next deployment on: browsers without the CORS headers",
            whom="clients of the API",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_api_gateway_method_settings",
        "method settings",
        Layer.LOAD_BALANCER,
        identity=("rest_api_id", "stage_name", "method_path"),
        parent="rest_api_id",
        consequence=Consequence(
            "get every request: its throttling and caching are off", whom="backends behind the API", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_api_gateway_model",
        "API model",
        Layer.LOAD_BALANCER,
        identity=("rest_api_id", "name"),
        parent="rest_api_id",
        consequence=_UNCHECKED,
    ),
    ResourceType(
        "aws_api_gateway_request_validator",
        "request validator",
        Layer.LOAD_BALANCER,
        identity=("rest_api_id", "name"),
        parent="rest_api_id",
        consequence=_UNCHECKED,
    ),
    ResourceType(
        "aws_api_gateway_rest_api_policy",
        "policy of a REST API",
        Layer.LOAD_BALANCER,
        document="policy",
        identity=("rest_api_id",),
        parent="rest_api_id",
        consequence=Consequence(
            "get 403 where it is private, and are let in unchecked where it is not, from the next deployment on",
            whom="clients of the API",
        ),
    ),
    ResourceType(
        "aws_api_gateway_rest_api_put",
        "definition of a REST API",
        Layer.LOAD_BALANCER,
        identity=("rest_api_id",),
        parent="rest_api_id",
        harmless="The API stays as it was defined: only Terraform forgets it.",
    ),
)
