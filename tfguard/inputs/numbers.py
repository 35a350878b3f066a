"""Numbers of any size: JSON has no bound for them, and floating point has one."""

from __future__ import annotations

import math
import re
import sys

_LARGEST = sys.float_info.max
_FLOAT_DIGITS = sys.float_info.max_10_exp + 1
_ALL_ZEROS = bytes.maketrans(b"123456789", b"0" * 9)


def has_long_integer(data: bytes) -> bool:
    """Whether digits stand in a text that no floating point holds. Most texts are short of them, which is soon seen."""
    return len(data) >= _FLOAT_DIGITS and b"0" * _FLOAT_DIGITS in data.translate(_ALL_ZEROS)


def with_finite_numbers(data: bytes) -> bytes:
    """A text in which the largest number of floating point stands for those beyond it."""
    from tfguard.inputs.json_fault import NUMBERS  # here, since its patterns take as long as a small plan

    return NUMBERS.sub(_finite, data)


def _finite(match: re.Match[bytes]) -> bytes:
    number = match[1]
    if number is None or (len(number) < _FLOAT_DIGITS and not re.search(rb"[eE]", number)):
        return bytes(match[0])
    value = float(number)
    return bytes(match[0]) if math.isfinite(value) else repr(math.copysign(_LARGEST, value)).encode()
