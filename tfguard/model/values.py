"""Values as Terraform has them: known, null, or unknown until apply; and paths into them."""

from __future__ import annotations

import math
import sys
from collections.abc import Iterable
from typing import Any, Final, TypeAlias

Value: TypeAlias = Any
"""null, bool, int, float, str, list or dict, with `UNKNOWN` anywhere inside."""

Step: TypeAlias = str | int
Path: TypeAlias = tuple[Step, ...]


class Unknown:
    """A value that Terraform learns only during the apply."""

    _instance: Unknown | None = None

    def __new__(cls) -> Unknown:
        """Return the one instance."""
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance

    def __repr__(self) -> str:
        return "(unknown until apply)"

    def __bool__(self) -> bool:
        raise TypeError("an unknown value is neither true nor false")


UNKNOWN: Final = Unknown()
SENSITIVE: Final = "(sensitive)"
_SCALARS: Final = frozenset([str, int, float, bool, type(None)])
_MAX_DIGITS: Final = 18


def is_empty(value: Value) -> bool:
    """Whether a value says nothing: null, "", [] or {}; 0 and false do say something."""
    return value is None or (isinstance(value, (str, list, dict)) and not value)


def is_number(value: Value) -> bool:
    """Whether a value counts as a number; JSON's true and false do not."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def as_number(value: Value) -> float | None:
    """The number that a value holds: providers write some numbers as strings ("300"); otherwise None.

    >>> as_number("300"), as_number(10**400), as_number("nan")
    (300.0, 1.7976931348623157e+308, None)
    """
    if not is_number(value) and not isinstance(value, str):
        return None
    try:
        number = float(value)
    except ValueError:
        return None
    except OverflowError:
        return sys.float_info.max if value > 0 else -sys.float_info.max  # an integer that no floating point holds
    return number if math.isfinite(number) else None


def as_integer(text: str) -> int | None:
    """The whole number that a text of digits says; None for any other text, and for one that no port or version has.

    >>> as_integer("443"), as_integer("4.5"), as_integer("9" * 40)
    (443, None, None)
    """
    return int(text) if text.isascii() and text.isdigit() and len(text) <= _MAX_DIGITS else None


def has_unknown(value: Value) -> bool:
    """Whether a value is unknown, or holds an unknown value at any depth."""
    if type(value) in _SCALARS:
        return False
    if value is UNKNOWN:
        return True
    items = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for item in items:  # noqa: SIM110  # it is asked of every argument of every function, and any() takes longer
        if type(item) not in _SCALARS and has_unknown(item):
            return True
    return False


def top_attribute(path: str) -> str:
    """The attribute that a path in Terraform's notation begins with.

    >>> top_attribute("default_action[0].type")
    'default_action'
    """
    return path.split("[", maxsplit=1)[0].split(".", maxsplit=1)[0]


def format_path(path: Iterable[Step]) -> str:
    """A path in Terraform's notation.

    >>> format_path(("default_action", 0, "type"))
    'default_action[0].type'
    """
    text = ""
    for step in path:
        if isinstance(step, int):
            text += f"[{step}]"
        elif step.isidentifier() or step.replace("-", "_").isidentifier():
            text += f".{step}" if text else step
        else:
            text += f'["{step}"]'
    return text
