"""AWS Budgets, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.alert import AlertShape
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (ResourceType("aws_budgets_budget", "budget", Layer.MONITORING, alert=AlertShape(tells=("notification",))),)
