"""Which texts may be secrets where nothing says so, and which are names, places and numbers that people search for."""

from __future__ import annotations

import re

from tfguard.model import Value
from tfguard.redaction.names import ARN

MIN_TELLING = 8
"""A shorter text of which nobody says what it is is not looked for."""

_NAME = re.compile(r"[-_./:@~<>= ]*+(?:(?:[a-z]++[0-9]{0,2}|[0-9]{1,4}[a-z]*+)(?:[-_./:@, *+~<>=]++|$))++")
"""Words and small numbers: `shop-prod-eu-west-1a`, `db.r5.2xlarge`, `https://db.example.org/x`, `10.0.0.0/16`, `~> 5.0`."""
_NUMBER = re.compile(r"[-+.\d]+")
_OBJECT_ID = re.compile(r"[a-z]+(-[a-z]+)*-([0-9a-f]{8}|[0-9a-f]{17})")
"""What AWS calls its objects: `vpc-0a1b2c3d4e5f60718`."""


def is_telling(value: Value) -> bool:
    """Whether a value may be a secret, though nothing says what it is.

    >>> [is_telling(text) for text in ("Zebra77-kq", "shop-prod-1", "eu-west-1a", "vpc-0a1b2c3d", "123456789012")]
    [True, False, False, False, False]
    """
    if not isinstance(value, str) or len(value.strip()) < MIN_TELLING:
        return False
    return not any(pattern.fullmatch(value.strip()) for pattern in (_NAME, _NUMBER, _OBJECT_ID, ARN))
