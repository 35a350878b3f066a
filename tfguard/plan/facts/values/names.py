"""Names as DNS sees them, and the strings inside a value."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tfguard.model import Value

_OCTAL = re.compile(r"\\(\d{3})")


def dns_name(text: str) -> str:
    """A name in the one form that can be compared: lower case, no trailing dot, no escapes, no `dualstack.`.

    >>> dns_name("dualstack.Web-1.eu-west-1.elb.amazonaws.com.")
    'web-1.eu-west-1.elb.amazonaws.com'
    """
    name = _OCTAL.sub(lambda match: chr(int(match[1], 8)), text).lower().rstrip(".")
    return name.removeprefix("dualstack.")


def strings(value: Value) -> Iterator[str]:
    """Every string inside a value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from strings(item)
    elif isinstance(value, list):
        for item in value:
            yield from strings(item)
