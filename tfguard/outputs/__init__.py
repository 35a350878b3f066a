"""Outputs: one module each, with `render(report, style)`. None of them drops a finding or decides the exit code."""

from __future__ import annotations

from importlib import import_module
from typing import Protocol

from msgspec import Struct

from tfguard.model import Report

__all__ = ["OUTPUTS", "Style", "render"]

OUTPUTS = {
    "github": "tfguard.outputs.github",
    "gitlab": "tfguard.outputs.gitlab",
    "html": "tfguard.outputs.html",
    "json": "tfguard.outputs.json_report",
    "junit": "tfguard.outputs.junit",
    "markdown": "tfguard.outputs.markdown",
    "sarif": "tfguard.outputs.sarif",
    "text": "tfguard.outputs.text",
}
"""The module of each output, imported when it is asked for."""


class Style(Struct, frozen=True):
    """How the place that a report goes to looks: `width` in columns, and whether it shows colour."""

    width: int = 80
    color: bool = False
    quiet: bool = False


class Output(Protocol):
    """What every output module provides."""

    def render(self, report: Report, style: Style) -> str:
        """The whole report as text, with a newline at its end."""
        ...


def render(name: str, report: Report, style: Style) -> str:
    """The report in one of the formats of `OUTPUTS`."""
    module: Output = import_module(OUTPUTS[name])
    return module.render(report, style)
