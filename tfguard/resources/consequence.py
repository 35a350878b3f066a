"""What the loss of an object means to users, as a fact for policies."""

from __future__ import annotations

from tfguard.model import Value
from tfguard.resources.catalogue import resource_type


def consequence(type_: str) -> Value:
    """What the loss of an object of this type means: {text, whom, stops, lasting, reach}; null where nobody has said it."""
    shape = resource_type(type_).consequence
    if shape is None:
        return None
    told = {"text": shape.text, "whom": shape.whom, "stops": shape.stops, "lasting": shape.lasting}
    return {**told, "reach": shape.reach and str(shape.reach)}
