"""Terraform's own provider, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (ResourceType("terraform_data", "terraform data", Layer.RUN, disposable=True),)
