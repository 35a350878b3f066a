"""OIDC and SAML providers, as AWS answers."""

from __future__ import annotations

from tfguard.resources.shapes.live_reader import GLOBAL_REGION, Call, LiveReader

_SERVICE = "iam"
_GONE = ("NoSuchEntity",)

OPENID = LiveReader(
    type="aws_iam_openid_connect_provider",
    service=_SERVICE,
    region=GLOBAL_REGION,
    read=Call(
        "get_open_id_connect_provider",
        "{Url: Url, ClientIDList: ClientIDList, ThumbprintList: ThumbprintList, Tags: Tags}",
        {"OpenIDConnectProviderArn": "arn"},
        gone=_GONE,
        context=("OpenIDConnectProviderArn",),
    ),
    id="OpenIDConnectProviderArn",
    state_id="arn",
    attributes={"client_id_list": "ClientIDList", "thumbprint_list": "ThumbprintList"},
    tags="Tags",
)

SAML = LiveReader(
    type="aws_iam_saml_provider",
    service=_SERVICE,
    region=GLOBAL_REGION,
    read=Call(
        "get_saml_provider",
        "{SAMLMetadataDocument: SAMLMetadataDocument, Tags: Tags}",
        {"SAMLProviderArn": "arn"},
        gone=_GONE,
        context=("SAMLProviderArn",),
    ),
    id="SAMLProviderArn",
    state_id="arn",
    attributes={"saml_metadata_document": "SAMLMetadataDocument"},
    tags="Tags",
)

LIVE_READERS = (
    OPENID,
    SAML,
)
