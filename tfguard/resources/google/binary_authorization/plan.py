"""Binary Authorization, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_binary_authorization_attestor",
        "attestor",
        Layer.RUN,
        identity=("project", "name"),
        consequence=Consequence("are refused where the policy asks for its attestation", whom="new pods", reach=Reach.ALL),
    ),
    ResourceType(
        "google_binary_authorization_policy",
        "Binary Authorization policy",
        Layer.RUN,
        identity=("project",),
        consequence=Consequence(
            "run any image: the default policy allows all", whom="clusters of the project", reach=Reach.LATER
        ),
    ),
    *iam_family("binary_authorization_attestor", "project", "attestor", of=("google_binary_authorization_attestor",)),
)
