"""A part in the way from a metric to a person: the shape of a declaration."""

from __future__ import annotations

from msgspec import Struct


class AlertShape(Struct, frozen=True, omit_defaults=True):
    """What a type has to do with alarms. Expressions are JMESPath over its values.

    tells: the attributes that say whom an alarm tells.
    told_by: the attributes by which alarms name this way to people.
    subscribes_to: the attribute that names the topic of a subscription, and `protocol` the one that says how it delivers.
    makes: an expression for the metrics that it makes: [{namespace, name}]; `watches_metric` for the one that it watches.
    name: the attribute by which others watch this alarm.
    watches: an expression for the alarms that this one relies on: the name of one, or a rule that has it in brackets or
        quotation marks.
    """

    tells: tuple[str, ...] = ()
    told_by: tuple[str, ...] = ()
    subscribes_to: str | None = None
    protocol: str | None = None
    makes: str | None = None
    watches_metric: str | None = None
    name: str | None = None
    watches: str | None = None
