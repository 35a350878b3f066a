"""reCAPTCHA Enterprise, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_recaptcha_enterprise_key",
        "reCAPTCHA key",
        Layer.IDENTITY,
        consequence=Consequence(
            "can no longer pass forms and logins that ask for it", lasting="its id, which pages and apps name", reach=Reach.ALL
        ),
    ),
)
