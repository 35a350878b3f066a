"""Amazon SES, second version of its API, as AWS answers."""

from __future__ import annotations

from typing import Any

from tfguard.model import Value
from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, LiveReader


def _signing(live: LiveObject) -> list[dict[str, Any]] | None:
    found = live.get("DkimAttributes")
    if not found:
        return None
    names = {"next_signing_key_length": "NextSigningKeyLength", "signing_attributes_origin": "SigningAttributesOrigin"}
    return [{name: found.get(key) for name, key in names.items()}]


def _how_it_is_signed(value: Value) -> Value:
    """The signing without its private key, and without what AWS says of its progress."""
    if not isinstance(value, list):
        return value
    return [{key: item.get(key) for key in ("next_signing_key_length", "signing_attributes_origin")} for item in value]


IDENTITY = LiveReader(
    type="aws_sesv2_email_identity",
    service="sesv2",
    read=Call(
        "get_email_identity",
        "@",
        {"EmailIdentity": "email_identity"},
        gone=("NotFoundException",),
        context=("EmailIdentity",),
    ),
    id="EmailIdentity",
    state_id="email_identity",
    attributes={
        "configuration_set_name": "ConfigurationSetName",
        "dkim_signing_attributes": Attribute(_signing, normalise=_how_it_is_signed, unless_absent=True),
    },
    tags="Tags",
    not_compared={"dkim_signing_attributes.domain_signing_private_key": "AWS gives it to nobody"},
)

LIVE_READERS = (IDENTITY,)
