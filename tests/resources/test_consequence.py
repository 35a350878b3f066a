"""What the loss of an object means to users: a sentence that reads, for everything whose loss users notice."""

from __future__ import annotations

import re

import pytest

from tfguard.resources.catalogue import resource_types
from tfguard.resources.consequence import consequence

TOLD = {type_: declared.consequence for type_, declared in resource_types().items() if declared.consequence}


def test_the_loss_of_an_accelerator_and_of_what_nobody_has_spoken_of() -> None:
    assert consequence("aws_globalaccelerator_accelerator") == {
        "text": "Users can no longer connect: its two static addresses no longer answer.",
        "whom": "users",
        "stops": "can no longer connect: its two static addresses no longer answer",
        "lasting": "its addresses, which cannot be had again",
        "reach": None,
    }
    assert consequence("null_resource") is None


@pytest.mark.parametrize("type_", sorted(TOLD))
def test_a_consequence_is_one_sentence_about_somebody(type_: str) -> None:
    told = TOLD[type_]
    assert told is not None
    assert re.fullmatch(r"[A-Z][^.\n]+\.", told.text)
    assert told.stops[0].islower()
    assert told.lasting is None or not told.lasting.endswith(".")


def test_what_stands_in_the_way_of_requests_has_a_consequence() -> None:
    shapes = ("record", "load_balancer", "listener", "certificate")
    silent = {
        type_
        for type_, declared in resource_types().items()
        if any(getattr(declared, name) for name in shapes) and not declared.consequence
    }
    assert silent == set()
