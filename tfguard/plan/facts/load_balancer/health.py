"""Facts about the health checks of targets: what they ask, what they accept, and how long they take to notice."""

from __future__ import annotations

from typing import Any

from tfguard.engine.expression import evaluate
from tfguard.model import Change, Value
from tfguard.model.values import UNKNOWN, as_integer, as_number, has_unknown
from tfguard.resources.catalogue import resource_type
from tfguard.resources.shapes.load_balancing import HealthShape

_ERRORS = range(400, 600)
_CODES = range(100, 600)


def health(change: Change) -> dict[str, Any] | None:
    """The check before and after; null for what has none, or has none on one of the two sides.

    Each side has `protocol`, `path`, `port`, `codes`, and `seconds`, the time until a dead target is noticed.
    `admits_errors`: answers of 400 and above count as healthy only now. `refuses`: accepted codes that no longer are.
    """
    shape = resource_type(change.type).health
    if shape is None or change.before is None or change.after is None:
        return None
    before, after = _read(shape, change.before), _read(shape, change.after)
    if before["seconds"] is None or after["seconds"] is None:
        return None
    was, becomes = _accepted(before["codes"]), _accepted(after["codes"])
    known = was is not None and becomes is not None
    return {
        "before": before,
        "after": after,
        "admits_errors": known and _admits_errors(becomes) and not _admits_errors(was),
        "refuses": _ranges((was or set()) - (becomes or set())) if known else [],
    }


def _read(shape: HealthShape, values: Value) -> dict[str, Any]:
    interval, failures = evaluate(shape.interval, values), evaluate(shape.failures, values)
    return {
        "protocol": _upper(evaluate(shape.protocol, values)),
        "path": evaluate(shape.path, values),
        "port": _text(evaluate(shape.port, values)),
        "codes": evaluate(shape.codes, values),
        "seconds": _product(interval, failures),
    }


def _upper(value: Value) -> Value:
    return value.upper() if isinstance(value, str) else value


def _text(value: Value) -> Value:
    return f"{value:g}" if isinstance(value, (int, float)) else value


def _product(interval: Value, failures: Value) -> Value:
    if has_unknown([interval, failures]):
        return UNKNOWN
    one, other = as_number(interval), as_number(failures)
    return None if one is None or other is None else one * max(other, 1)


def _accepted(codes: Value) -> set[int] | None:
    """The answers that a matcher takes: "200-299,301", or Cloudflare's "2xx"; None where it is none, or unknown."""
    if not isinstance(codes, str) or not codes:
        return None
    found: set[int] = set()
    for part in codes.lower().replace("xx", "00-_99").split(","):
        first, _, last = part.strip().partition("-")
        last = last.replace("_", first[:1])
        low, high = as_integer(first), as_integer(last or first)
        if low is not None and high is not None:
            found |= {code for code in _CODES if low <= code <= high}
    return found


def _admits_errors(codes: set[int] | None) -> bool:
    return any(code in _ERRORS for code in codes or ())


def _ranges(codes: set[int]) -> list[str]:
    """Codes as people write them: ["200-299", "301"]."""
    found: list[tuple[int, int]] = []
    for code in sorted(codes):
        if found and found[-1][1] == code - 1:
            found[-1] = (found[-1][0], code)
        else:
            found.append((code, code))
    return [str(first) if first == last else f"{first}-{last}" for first, last in found]
