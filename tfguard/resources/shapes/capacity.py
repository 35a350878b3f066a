"""How much something can serve, and on what it runs: the shapes of declarations."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class Role(StrEnum):
    """What a number says about capacity."""

    RUNNING = "running"
    FLOOR = "floor"
    CEILING = "ceiling"


class Measure(Struct, frozen=True, omit_defaults=True):
    """One number that says how much a resource can serve.

    name: how a sentence calls it: "minimum".
    role: what serves now, what stays at least, or what it can grow to.
    value: a JMESPath expression for a number, or for a list of {name, value}, one for each part that has its own.
    computed: the provider may work it out, so that "unknown until apply" says nothing.
    spare: what it counts stands by or shares the load: none of it left is no stop.
    """

    name: str
    role: Role
    value: str
    computed: bool = False
    spare: bool = False


class VersionShape(Struct, frozen=True, omit_defaults=True):
    """Where a type keeps the version of what it runs.

    version: a JMESPath expression for the version.
    engine: a JMESPath expression for what it is a version of; engines count their major versions differently.
    """

    version: str
    engine: str = "engine"
