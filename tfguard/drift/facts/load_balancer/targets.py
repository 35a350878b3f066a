"""The fact `targets`: the health of a target group that something in the states fills."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from tfguard.drift.context import LiveContext, Observed, readers_with
from tfguard.model import Value
from tfguard.resources.shapes.live_object import evaluate

_SERVING = ("healthy", "unavailable")
"""A target whose group has its health checks off is unavailable, and is sent requests."""


def targets(item: Observed, context: LiveContext) -> Value:
    """The health of a target group that a load balancer uses: {registered, serving, starting, states, filled_by}.

    Only of groups that something in the states fills: an attachment, an Auto Scaling group, an ECS service. What fills
    another one, and when, nobody here knows.
    """
    shape = item.facts.targets
    if shape is None or not evaluate(shape.used_by, item.live):
        return None
    arn = str(evaluate(shape.arn, item.live))
    fillers = sorted(_fillers(arn, context))
    if not fillers:
        return None
    params = {name: evaluate(expression, item.live) for name, expression in shape.health.params.items()}
    found = context.ask(item.reader, item.live.region, shape.health, **params)
    states = Counter(str(evaluate(shape.state, one)) for one in found)
    return {
        "registered": states.total() - states["draining"],
        "serving": sum(states[state] for state in _SERVING),
        "starting": states["initial"],
        "states": dict(states),
        "filled_by": fillers,
    }


def _fillers(arn: str, context: LiveContext) -> Iterator[str]:
    """What puts targets into the group, and has any to put there."""
    for reader in readers_with(lambda facts: facts.fills and facts.fills.state):
        for resource in context.index.of_types([reader.type]):
            if reader.facts.fills and resource.attributes.get(reader.facts.fills.state) == arn:
                yield resource.address
    for item in context.observed(lambda facts: facts.fills and facts.fills.live):
        shape = item.facts.fills
        if shape and arn in (evaluate(shape.live, item.live) or ()) and evaluate(shape.when, item.live):
            yield item.resource.address
