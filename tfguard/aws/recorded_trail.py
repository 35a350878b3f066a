"""CloudTrail's records in files, as it delivers them to a bucket: {"Records": [...]}, compressed or not."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from tfguard.aws.trail import Event, parse_event
from tfguard.errors import InputError
from tfguard.inputs.depth import is_shallow, may_be_deep
from tfguard.inputs.files import read_input
from tfguard.inputs.gzip import unpacked
from tfguard.inputs.limits import TRAIL_DEPTH, TRAIL_MIB


class RecordedTrail:
    """Events from files with CloudTrail's records, for accounts that deliver them to a bucket."""

    def __init__(self, events: Sequence[Event]) -> None:
        self._events = events

    def events(self, source: str, region: str, names: Sequence[str]) -> Iterator[Event]:
        """The recorded events that fit, however old."""
        for event in self._events:
            if (event.source, event.region) == (source, region) and event.name in names:
                yield event


def recorded_trail(paths: Iterable[str]) -> RecordedTrail:
    """The events in some files.

    Raises:
        InputError: one cannot be read, exceeds a limit, or holds no records.

    """
    return RecordedTrail([event for path in paths for event in _events(path)])


def _events(path: str) -> list[Event]:
    data = unpacked(read_input(path, TRAIL_MIB, "Check the path and its permissions."), path, TRAIL_MIB)
    try:
        return list(map(parse_event, _records(data, path)))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise InputError(f"{path} holds no CloudTrail records.", 'It must be JSON: {"Records": [...]}.') from error


def _records(data: bytes, path: str) -> list[Any]:
    try:
        document = json.loads(data)
    except RecursionError as error:
        raise ValueError("the document nests without end") from error
    if may_be_deep(data, TRAIL_DEPTH) and not is_shallow(document, TRAIL_DEPTH):
        raise TRAIL_DEPTH.exceeded(path)
    records: list[Any] = document["Records"]
    return records
