"""AWS Transfer Family, as AWS answers."""

from __future__ import annotations

from typing import Any

from tfguard.resources.shapes.live_reader import Attribute, Call, LiveReader
from tfguard.resources.shapes.nested import nested
from tfguard.resources.shapes.normalise import without_void


def _server(name: str, expression: str, **rest: Any) -> Attribute:
    return nested("aws_transfer_server", name, expression, unless_absent=True, **rest)


SERVER = LiveReader(
    type="aws_transfer_server",
    service="transfer",
    read=Call("describe_server", "Server", {"ServerId": "id"}, gone=("ResourceNotFoundException", "ServerNotFound")),
    id="ServerId",
    state_id="id",
    attributes={
        "certificate": "Certificate",
        "directory_id": "IdentityProviderDetails.DirectoryId",
        "endpoint_details": _server("endpoint_details", "EndpointDetails", leave=("security_group_ids", "vpc_endpoint_id")),
        "endpoint_type": "EndpointType",
        "function": "IdentityProviderDetails.Function",
        "invocation_role": "IdentityProviderDetails.InvocationRole",
        "logging_role": "LoggingRole",
        "post_authentication_login_banner": "PostAuthenticationLoginBanner",
        "pre_authentication_login_banner": "PreAuthenticationLoginBanner",
        "protocol_details": _server("protocol_details", "ProtocolDetails"),
        "protocols": Attribute("Protocols", unless_absent=True),
        "s3_storage_options": _server("s3_storage_options", "S3StorageOptions"),
        "security_policy_name": Attribute("SecurityPolicyName", unless_absent=True),
        "sftp_authentication_methods": Attribute("IdentityProviderDetails.SftpAuthenticationMethods", unless_absent=True),
        "structured_log_destinations": "StructuredLogDestinations",
        "url": "IdentityProviderDetails.Url",
        "workflow_details": nested("aws_transfer_server", "workflow_details", "WorkflowDetails", normalise=without_void),
    },
    tags="Tags",
    not_compared={
        "endpoint_details.security_group_ids": "they are the endpoint's own, which EC2 tells",
        "host_key": "AWS gives it to nobody",
        "identity_provider_type": "AWS lets nobody edit it",
    },
)

LIVE_READERS = (SERVER,)
