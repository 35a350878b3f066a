"""The one registry of what tfguard knows of resource types. Each facet of a service is loaded when somebody asks for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from msgspec import Raw, Struct
from msgspec.json import Decoder, decode, encode

from tfguard.model import Layer
from tfguard.resources.shapes.co_owner import CoOwner

if TYPE_CHECKING:
    from tfguard.resources.shapes.event_names import EventNames
    from tfguard.resources.shapes.live_reader import LiveReader
    from tfguard.resources.shapes.resource_type import ResourceType

COMPILED_NAME = "catalogue.json"
"""The resource types and their co-owners in one file, inside an installed package: hatch_build.py has `compiled` write it."""

_COMPILED = Path(__file__).parent / COMPILED_NAME

SERVICES: dict[str, tuple[str, ...]] = {
    "aws/acm": ("live", "plan"),
    "aws/acm_pca": ("live", "plan"),
    "aws/amplify": ("plan",),
    "aws/apigateway/account": ("live", "plan"),
    "aws/apigateway/domain_names": ("live", "plan"),
    "aws/apigateway/methods": ("live", "plan"),
    "aws/apigateway/rest_apis": ("live", "owners", "plan"),
    "aws/apigateway/usage_plans": ("live", "plan"),
    "aws/apigateway/vpc_links": ("live", "plan"),
    "aws/apigatewayv2": ("live", "plan"),
    "aws/application_autoscaling": ("live", "plan"),
    "aws/apprunner": ("plan",),
    "aws/appsync": ("live", "plan"),
    "aws/athena": ("live", "plan"),
    "aws/autoscaling/groups": ("events", "live", "owners", "plan"),
    "aws/autoscaling/launch_configurations": ("live", "plan"),
    "aws/autoscaling/policies": ("live", "plan"),
    "aws/backup": ("live", "plan"),
    "aws/batch": ("live", "plan"),
    "aws/budgets": ("plan",),
    "aws/cloudfront/distributions": ("live", "plan"),
    "aws/cloudfront/functions": ("live", "plan"),
    "aws/cloudfront/keys": ("live", "plan"),
    "aws/cloudfront/origins": ("live", "plan"),
    "aws/cloudfront/policies": ("live", "plan"),
    "aws/cloudhsmv2": ("plan",),
    "aws/cloudsearch": ("plan",),
    "aws/cloudtrail": ("live", "plan"),
    "aws/cloudwatch": ("events", "live", "plan"),
    "aws/codebuild": ("live", "plan"),
    "aws/codedeploy": ("live", "plan"),
    "aws/cognito_identity": ("live", "plan"),
    "aws/cognito_idp": ("live", "plan"),
    "aws/dax": ("live", "plan"),
    "aws/directconnect": ("plan",),
    "aws/docdb": ("live", "plan"),
    "aws/docdb_elastic": ("plan",),
    "aws/dynamodb": ("events", "live", "plan"),
    "aws/ec2/addresses": ("live", "owners", "plan"),
    "aws/ec2/endpoints": ("live", "owners", "plan"),
    "aws/ec2/flow_logs": ("live", "plan"),
    "aws/ec2/gateways": ("live", "owners", "plan"),
    "aws/ec2/instances": ("events", "live", "owners", "plan"),
    "aws/ec2/launch_templates": ("live", "plan"),
    "aws/ec2/network_acls": ("events", "live", "owners", "plan"),
    "aws/ec2/network_interfaces": ("live", "owners", "plan"),
    "aws/ec2/peering": ("live", "owners", "plan"),
    "aws/ec2/prefix_lists": ("live", "owners", "plan"),
    "aws/ec2/routes": ("events", "live", "owners", "plan"),
    "aws/ec2/security_groups": ("events", "live", "owners", "plan"),
    "aws/ec2/subnets": ("events", "live", "plan"),
    "aws/ec2/transit_gateways": ("live", "plan"),
    "aws/ec2/volumes": ("events", "live", "plan"),
    "aws/ec2/vpcs": ("events", "live", "owners", "plan"),
    "aws/ec2/vpn": ("live", "owners", "plan"),
    "aws/ecr": ("live", "plan"),
    "aws/ecs": ("events", "live", "plan"),
    "aws/efs": ("live", "plan"),
    "aws/eks": ("live", "plan"),
    "aws/elasticache": ("live", "owners", "plan"),
    "aws/elasticbeanstalk": ("plan",),
    "aws/elb/load_balancers": ("live", "owners", "plan"),
    "aws/elb/policies": ("live", "plan"),
    "aws/elbv2/listeners": ("events", "live", "plan"),
    "aws/elbv2/load_balancers": ("events", "live", "plan"),
    "aws/elbv2/target_groups": ("events", "live", "plan"),
    "aws/elbv2/trust_stores": ("plan",),
    "aws/es": ("live", "plan"),
    "aws/events/buses": ("live", "plan"),
    "aws/events/connections": ("live", "plan"),
    "aws/events/rules": ("live", "plan"),
    "aws/firehose": ("live", "plan"),
    "aws/fsx": ("plan",),
    "aws/globalaccelerator": ("plan",),
    "aws/glue": ("live", "plan"),
    "aws/grafana": ("plan",),
    "aws/iam/account": ("live", "plan"),
    "aws/iam/groups": ("live", "plan"),
    "aws/iam/identity_providers": ("live", "plan"),
    "aws/iam/policies": ("events", "live", "plan"),
    "aws/iam/roles": ("events", "live", "owners", "plan"),
    "aws/iam/server_certificates": ("live", "plan"),
    "aws/iam/users": ("live", "owners", "plan"),
    "aws/kafka": ("live", "plan"),
    "aws/keyspaces": ("plan",),
    "aws/kinesis": ("live", "plan"),
    "aws/kms": ("events", "live", "owners", "plan"),
    "aws/lambda_/event_sources": ("live", "plan"),
    "aws/lambda_/functions": ("events", "live", "plan"),
    "aws/lambda_/layers": ("live", "plan"),
    "aws/logs": ("live", "plan"),
    "aws/memorydb": ("live", "plan"),
    "aws/mq": ("live", "plan"),
    "aws/neptune": ("live", "plan"),
    "aws/networkfirewall": ("plan",),
    "aws/opensearch": ("live", "plan"),
    "aws/opensearchserverless": ("live", "plan"),
    "aws/pipes": ("live", "plan"),
    "aws/rds/clusters": ("events", "live", "owners", "plan"),
    "aws/rds/event_subscriptions": ("live", "plan"),
    "aws/rds/groups": ("live", "plan"),
    "aws/rds/instances": ("events", "live", "plan"),
    "aws/rds/proxies": ("live", "plan"),
    "aws/rds/snapshots": ("live", "plan"),
    "aws/redshift": ("live", "plan"),
    "aws/redshift_serverless": ("plan",),
    "aws/rolesanywhere": ("plan",),
    "aws/route53": ("events", "live", "owners", "plan"),
    "aws/route53domains": ("plan",),
    "aws/route53resolver": ("live", "plan"),
    "aws/s3/access": ("events", "live", "plan"),
    "aws/s3/buckets": ("events", "live", "owners", "plan"),
    "aws/s3/encryption": ("live", "plan"),
    "aws/s3/lifecycle": ("live", "plan"),
    "aws/s3/objects": ("live", "plan"),
    "aws/s3/replication": ("live", "plan"),
    "aws/s3/websites": ("live", "plan"),
    "aws/s3control": ("live", "owners", "plan"),
    "aws/s3tables": ("plan",),
    "aws/sagemaker": ("plan",),
    "aws/scheduler": ("live", "plan"),
    "aws/secretsmanager": ("live", "owners", "plan"),
    "aws/servicediscovery": ("live", "plan"),
    "aws/ses": ("live", "plan"),
    "aws/sesv2": ("live", "plan"),
    "aws/shield": ("live", "plan"),
    "aws/sns": ("live", "owners", "plan"),
    "aws/sqs": ("live", "owners", "plan"),
    "aws/ssm": ("events", "live", "plan"),
    "aws/sso_admin": ("plan",),
    "aws/stepfunctions": ("live", "plan"),
    "aws/timestream_write": ("plan",),
    "aws/transfer": ("live", "plan"),
    "aws/vpc_lattice": ("plan",),
    "aws/waf": ("plan",),
    "aws/waf_regional": ("plan",),
    "aws/wafv2": ("live", "plan"),
    "azure/app_service": ("plan",),
    "azure/application_gateway": ("plan",),
    "azure/authorization": ("plan",),
    "azure/cdn": ("plan",),
    "azure/compute": ("plan",),
    "azure/containers": ("plan",),
    "azure/cosmosdb": ("plan",),
    "azure/dns": ("plan",),
    "azure/eventhub": ("plan",),
    "azure/key_vault": ("plan",),
    "azure/kubernetes": ("plan",),
    "azure/load_balancer": ("plan",),
    "azure/monitor": ("plan",),
    "azure/mssql": ("plan",),
    "azure/mysql": ("plan",),
    "azure/network": ("owners", "plan"),
    "azure/postgresql": ("plan",),
    "azure/recovery_services": ("plan",),
    "azure/redis": ("plan",),
    "azure/resources": ("plan",),
    "azure/servicebus": ("plan",),
    "azure/storage": ("plan",),
    "azure/synapse": ("plan",),
    "azure/traffic_manager": ("plan",),
    "cloudflare/dns": ("plan",),
    "cloudflare/load_balancing": ("plan",),
    "cloudflare/rulesets": ("plan",),
    "cloudflare/ssl": ("plan",),
    "cloudflare/zone_settings": ("plan",),
    "google/alloydb": ("plan",),
    "google/app_engine": ("plan",),
    "google/artifact_registry": ("plan",),
    "google/bigquery": ("plan",),
    "google/bigtable": ("plan",),
    "google/certificate_manager": ("plan",),
    "google/compute/certificates": ("plan",),
    "google/compute/disks": ("plan",),
    "google/compute/instances": ("plan",),
    "google/compute/load_balancers": ("plan",),
    "google/compute/networks": ("plan",),
    "google/container": ("plan",),
    "google/dns": ("plan",),
    "google/filestore": ("plan",),
    "google/firestore": ("plan",),
    "google/functions": ("plan",),
    "google/iam": ("plan",),
    "google/kms": ("plan",),
    "google/memcache": ("plan",),
    "google/monitoring": ("plan",),
    "google/pubsub": ("plan",),
    "google/redis": ("plan",),
    "google/run": ("plan",),
    "google/scheduler": ("plan",),
    "google/secret_manager": ("plan",),
    "google/spanner": ("plan",),
    "google/sql": ("plan",),
    "google/storage": ("plan",),
    "google/workflows": ("plan",),
    "kubernetes/apps": ("plan",),
    "kubernetes/argo": ("plan",),
    "kubernetes/autoscaling": ("plan",),
    "kubernetes/batch": ("plan",),
    "kubernetes/cert_manager": ("plan",),
    "kubernetes/contour": ("plan",),
    "kubernetes/core": ("plan",),
    "kubernetes/external_dns": ("plan",),
    "kubernetes/external_secrets": ("plan",),
    "kubernetes/flux": ("plan",),
    "kubernetes/gateway_api": ("plan",),
    "kubernetes/ingress_controllers": ("plan",),
    "kubernetes/istio": ("plan",),
    "kubernetes/karpenter": ("plan",),
    "kubernetes/keda": ("plan",),
    "kubernetes/manifests": ("plan",),
    "kubernetes/networking": ("plan",),
    "kubernetes/operators": ("plan",),
    "kubernetes/policy": ("plan",),
    "kubernetes/traefik": ("plan",),
    "others/datadog": ("plan",),
    "others/helm": ("plan",),
    "others/k8s": ("plan",),
    "others/kubectl": ("plan",),
    "others/kustomization": ("plan",),
    "others/local": ("plan",),
    "others/null": ("plan",),
    "others/random": ("plan",),
    "others/terraform": ("plan",),
    "others/time": ("plan",),
    "others/tls": ("plan",),
}
"""The folders of services, and the facets that each has."""

_PROVIDERS = {"aws": "aws", "azurerm": "azure", "cloudflare": "cloudflare", "google": "google", "kubernetes": "kubernetes"}
"""The folder of each provider, by how its types begin; all the other providers are in `others`."""


@cache
def resource_type(type_: str) -> ResourceType:
    """The declaration of a type; for one that is not declared, a declaration that says nothing."""
    from tfguard.resources.shapes.resource_type import ResourceType  # here, since the linter needs none of it

    return _declared(type_) or ResourceType(type_, type_, Layer.RUN)


@cache
def resource_types() -> Mapping[str, ResourceType]:
    """Every declared type."""
    if (file := _compiled()) is not None:
        return {type_: _decoder().decode(raw) for type_, raw in file.types.items()}
    providers = sorted({*_PROVIDERS.values(), "others"})
    return {type_: declared for provider in providers for type_, declared in _of_provider(provider).items()}


def co_owners(type_: str) -> tuple[CoOwner, ...]:
    """Who else declares a part of a type."""
    return _co_owners().get(type_, ())


def all_co_owners() -> Iterator[CoOwner]:
    """Everything that is owned in part."""
    return (owner for owners in _co_owners().values() for owner in owners)


@cache
def live_readers() -> Mapping[str, LiveReader]:
    """How each type is read that AWS is asked about."""
    return {reader.type: reader for module in _modules("live") for reader in module.LIVE_READERS}


def live_reader(type_: str) -> LiveReader | None:
    """How a type is read; None where it is not."""
    return live_readers().get(type_)


def event_names(type_: str) -> EventNames | None:
    """CloudTrail's events about a type; None where we do not know them."""
    return _events().get(type_)


class CompiledCatalogue(Struct, frozen=True):
    """What resource types are and who else owns them, in one file."""

    types: dict[str, Raw]
    co_owners: tuple[CoOwner, ...]


def compiled() -> bytes:
    """The file that an installed package reads, so that neither a plan nor the linter need import a module per service."""
    types = {type_: Raw(encode(declared)) for type_, declared in sorted(resource_types().items())}
    return encode(CompiledCatalogue(types, tuple(all_co_owners())))


@cache
def _co_owners() -> Mapping[str, tuple[CoOwner, ...]]:
    file = _compiled()
    declared = file.co_owners if file else (owner for module in _modules("owners") for owner in module.CO_OWNERS)
    found: dict[str, list[CoOwner]] = {}
    for owner in declared:
        found.setdefault(owner.type, []).append(owner)
    return {type_: tuple(owners) for type_, owners in found.items()}


@cache
def _events() -> Mapping[str, EventNames]:
    return {type_: names for module in _modules("events") for type_, names in module.EVENTS.items()}


def _declared(type_: str) -> ResourceType | None:
    if (file := _compiled()) is not None:
        return _decoder().decode(file.types[type_]) if type_ in file.types else None
    return _of_provider(_provider_folder(type_)).get(type_)


def _provider_folder(type_: str) -> str:
    """The folder of a type's provider. A kind of Kubernetes objects has its API group before a slash."""
    return "kubernetes" if "/" in type_ else _PROVIDERS.get(type_.partition("_")[0], "others")


@cache
def _of_provider(provider: str) -> Mapping[str, ResourceType]:
    return {declared.type: declared for module in _modules("plan", provider) for declared in module.RESOURCE_TYPES}


def _modules(facet: str, provider: str = "") -> Iterator[ModuleType]:
    """The modules of a facet; those of one provider, where it is named."""
    for folder, facets in SERVICES.items():
        if facet in facets and folder.startswith(provider and f"{provider}/"):
            yield import_module(f"tfguard.resources.{folder.replace('/', '.')}.{facet}")


@cache
def _compiled() -> CompiledCatalogue | None:
    """What `compiled` wrote; None in a checkout, where the modules are read, so that edits count at once."""
    return decode(_COMPILED.read_bytes(), type=CompiledCatalogue) if _COMPILED.exists() else None


@cache
def _decoder() -> Decoder[ResourceType]:
    from tfguard.resources.shapes.resource_type import ResourceType  # here, since the linter needs none of it

    return Decoder(ResourceType)
