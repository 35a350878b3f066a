"""The vocabulary of tfguard. Imports nothing else of it."""

from tfguard.model.change import Action, Change, Difference, Order
from tfguard.model.finding import (
    PLAN_ADDRESS,
    Finding,
    Layer,
    Location,
    NotChecked,
    Severity,
    Surface,
    Waived,
)
from tfguard.model.report import ExitCode, Report, Stats, Verdict
from tfguard.model.rule import Rule
from tfguard.model.scope import Scope
from tfguard.model.values import SENSITIVE, UNKNOWN, Path, Value

__all__ = [
    "PLAN_ADDRESS",
    "SENSITIVE",
    "UNKNOWN",
    "Action",
    "Change",
    "Difference",
    "ExitCode",
    "Finding",
    "Layer",
    "Location",
    "NotChecked",
    "Order",
    "Path",
    "Report",
    "Rule",
    "Scope",
    "Severity",
    "Stats",
    "Surface",
    "Value",
    "Verdict",
    "Waived",
]
