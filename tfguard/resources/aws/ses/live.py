"""Amazon SES, as AWS answers."""

from __future__ import annotations

from typing import Any

from tfguard.model import Value
from tfguard.resources.shapes.live_reader import Attribute, Call, LiveReader

_SERVICE = "ses"


def _verified(page: Any) -> list[dict[str, str]]:
    return [{"value": name} for name in page.get("VerificationAttributes") or {}]


def _identity(type_: str, name: str) -> LiveReader:
    return LiveReader(
        type=type_,
        service=_SERVICE,
        read=Call("list_identities", "Identities"),
        check=Call("get_identity_verification_attributes", _verified, {"Identities": f"[{name}]"}),
        id="value",
        state_id=name,
        attributes={},
    )


def _options(key: str, name: str, inner: str) -> Attribute:
    """A block of one option; one that is not set is no block."""
    return Attribute(lambda live: [{name: (live.get(key) or {}).get(inner)}], normalise=lambda value: _first(value, name))


def _first(value: Value, name: str) -> Value:
    """The one option; TLS where it is possible is what AWS does where nobody says anything."""
    found = next((item.get(name) for item in value), None) if isinstance(value, list) else value
    return None if found in ("", "Optional") else found


CONFIGURATION = LiveReader(
    type="aws_ses_configuration_set",
    service=_SERVICE,
    read=Call(
        "describe_configuration_set",
        "@",
        {"ConfigurationSetName": "name"},
        fixed={"ConfigurationSetAttributeNames": ["deliveryOptions", "reputationOptions", "trackingOptions"]},
        gone=("ConfigurationSetDoesNotExist", "ConfigurationSetDoesNotExistException"),
    ),
    id="ConfigurationSet.Name",
    state_id="name",
    attributes={
        "reputation_metrics_enabled": "ReputationOptions.ReputationMetricsEnabled",
        "sending_enabled": "ReputationOptions.SendingEnabled",
        "delivery_options": _options("DeliveryOptions", "tls_policy", "TlsPolicy"),
        "tracking_options": _options("TrackingOptions", "custom_redirect_domain", "CustomRedirectDomain"),
    },
)

LIVE_READERS = (
    _identity("aws_ses_domain_identity", "domain"),
    _identity("aws_ses_email_identity", "email"),
    CONFIGURATION,
)
