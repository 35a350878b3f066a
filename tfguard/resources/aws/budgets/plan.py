"""AWS Budgets, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.alert import AlertShape
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_budgets_budget",
        "budget",
        Layer.MONITORING,
        alert=AlertShape(tells=("notification",)),
        identity=("account_id", "name"),
        consequence=Consequence("is not told when the costs run away", whom="whoever pays", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_budgets_budget_action",
        "budget action",
        Layer.RUN,
        parent="budget_name",
        parent_types=("aws_budgets_budget",),
        consequence=Consequence("run on above the budget: nothing stops them any more", whom="costs", reach=Reach.LATER),
    ),
)
