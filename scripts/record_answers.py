"""Records answer rows for the tests: runs the recorded worlds, and keeps one resource of each type with AWS's answers.

    python scripts/record_answers.py [--only PATTERN] [WORLD ...]

writes fixtures/answers/SERVICE/TYPE.json for types that have no row yet. A row holds the resource as the refreshed state
has it, the answers to what the reader asks, cut down to that resource, and beside it a decoy: another object that differs
in everything. `scripts/draft_edits.py` then drafts the edits.
"""

from __future__ import annotations

import argparse
import copy
import gzip
import json
import os
import re
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.drift.world_process import CREDENTIALS, one_at_a_time  # noqa: E402  # the path above
from tests.resources.row import ACCOUNT, ROWS, AnswerRow, OneByOne, decoded, encoded, outcome  # noqa: E402
from tfguard.aws.client import Aws  # noqa: E402
from tfguard.aws.reader import SnapshotReader  # noqa: E402
from tfguard.aws.refusal import GoneError, UnreadableError  # noqa: E402
from tfguard.aws.session import new_session  # noqa: E402
from tfguard.comparison.values import is_void  # noqa: E402
from tfguard.demo.embedded import replay  # noqa: E402
from tfguard.drift.scopes import with_scopes  # noqa: E402
from tfguard.inputs.state.version_4 import parse_state  # noqa: E402
from tfguard.model.drift import StateResource  # noqa: E402
from tfguard.resources.catalogue import live_readers  # noqa: E402
from tfguard.resources.shapes.live_object import evaluate  # noqa: E402
from tfguard.resources.shapes.live_reader import Call, LiveReader  # noqa: E402

TOKENS = {"ResponseMetadata", "NextToken", "nextToken", "NextMarker", "Marker", "IsTruncated", "MaxItems", "ResponseHeaders"}
CANDIDATES = 6
"""Resources of one type and world that are tried: the one that says most is kept."""
LARGE = 120
"""Characters of a part that is left out where nothing reads it."""
_LISTS_DEEP = 4


class RecordingAws(Aws):
    """AWS, and what it answered: [(call, params, answer)]."""

    def __init__(self) -> None:
        super().__init__(new_session("us-east-1"))
        self.heard: dict[tuple[str, str], dict[str, Any]] = {}

    def _ask(self, service: str, region: str, call: Call, params: Mapping[str, Any]) -> list[Any]:
        key = (f"{service}.{call.operation}", json.dumps(params, sort_keys=True, default=str))
        entry = {"call": key[0], "params": dict(params)}
        try:
            pages = [encoded(page) for page in super()._ask(service, region, call, params)]
        except (GoneError, UnreadableError) as error:
            cause: Any = error.__cause__
            self.heard[key] = {**entry, "error": cause.response["Error"]["Code"] if hasattr(cause, "response") else str(error)}
            raise
        page = _joined(pages)
        self.heard[key] = {**entry, "answer": page}
        return [decoded(page)]


def _joined(pages: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """All pages as one, without what leads from one to the next."""
    joined: dict[str, Any] = {}
    for page in pages:
        for name, value in page.items():
            if name in TOKENS:
                continue
            joined[name] = [*joined[name], *value] if isinstance(value, list) and name in joined else value
    return joined


def resources_of(world: Path) -> dict[str, list[StateResource]]:
    """The resources of a world by type, as a refresh left them."""
    state = parse_state(gzip.decompress((world / "refreshed.tfstate.gz").read_bytes()), "terraform.tfstate")
    found: dict[str, list[StateResource]] = defaultdict(list)
    for resource in with_scopes(state.resources, "us-east-1"):
        found[resource.type].append(resource)
    return found


def record(reader: LiveReader, resource: StateResource) -> AnswerRow | None:
    """The row of one resource; None where it is not found."""
    aws = RecordingAws()
    region = reader.region or resource.region or "us-east-1"
    snapshot = SnapshotReader(aws, reader, region, ACCOUNT, OneByOne()).read([resource])
    if not snapshot.found:
        return None
    if reader.check is not None:
        params = {name: evaluate(text, resource.attributes) for name, text in reader.check.params.items()}
        with suppress(GoneError, UnreadableError):  # its error is in the row
            aws.items(reader.service, region, reader.check, {key: value for key, value in params.items() if value is not None})
    row: AnswerRow = {"type": reader.type, "region": region}
    if reader.region:
        row["global"] = True
    return {**row, "state": kept_state(reader, resource), "answers": list(aws.heard.values()), "edits": [], "equal": []}


def kept_state(reader: LiveReader, resource: StateResource) -> dict[str, Any]:
    """The attributes that are compared, and of the others those that say something."""
    return {
        name: value
        for name, value in resource.attributes.items()
        if name in reader.attributes or name in reader.change_markers or not is_void(value)
    }


def lists_in(value: Any, way: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], list[Any]]]:
    """The lists in an answer that hold something, the outer ones first."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from lists_in(inner, (*way, key))
    elif isinstance(value, list):
        if value:
            yield way, value
        for number, inner in enumerate(value):
            yield from lists_in(inner, (*way, number))


def cut_down(row: AnswerRow, needed: int, fits: Callable[[AnswerRow], bool]) -> AnswerRow:
    """The row with only those elements in the lists of its first answers that it needs."""
    for number, entry in enumerate(row["answers"][:needed]):
        if "answer" not in entry:
            continue
        for way in [way for way, _ in lists_in(entry["answer"]) if len(way) <= _LISTS_DEEP]:
            row = _shorter(row, (number, way), fits)
    return row


def _shorter(row: AnswerRow, where: tuple[int, tuple[str | int, ...]], fits: Callable[[AnswerRow], bool]) -> AnswerRow:
    try:
        listed = _at(row, where)
    except (KeyError, IndexError):
        return row
    size = len(listed) if isinstance(listed, list) else 0
    while size >= 1:
        start = 0
        while start < len(listed):
            shorter = [*listed[:start], *listed[start + size :]]
            twin = with_list(row, where, shorter)
            if shorter and fits(twin):
                row, listed = twin, shorter
            else:
                start += size
        size //= 2
    return row


def _at(row: AnswerRow, where: tuple[int, tuple[str | int, ...]]) -> Any:
    value: Any = row["answers"][where[0]]["answer"]
    for key in where[1]:
        value = value[key]
    return value


def with_list(row: AnswerRow, where: tuple[int, tuple[str | int, ...]], listed: list[Any]) -> AnswerRow:
    """The row with another list at a place of an answer."""
    twin = {**row, "answers": copy.deepcopy(row["answers"])}
    if where[1]:
        _at(twin, (where[0], where[1][:-1]))[where[1][-1]] = listed
    return twin


def decoy(value: Any) -> Any:
    """Another object of the same form that differs in everything."""
    if isinstance(value, dict):
        return value if set(value) & {"$time", "$b64", "$body"} else {key: decoy(item) for key, item in value.items()}
    if isinstance(value, list):
        return [decoy(item) for item in value]
    if isinstance(value, bool):
        return not value
    if isinstance(value, int | float):
        return value + 1
    if isinstance(value, str):
        return _other_text(value)
    return value


def _other_text(text: str) -> str:
    if text in ("true", "false"):
        return "false" if text == "true" else "true"
    if text.isdigit():
        return str(int(text) + 1)
    return text if not text or text[0] in "{[%" else f"{text.rstrip('.')}-decoy{'.' if text.endswith('.') else ''}"


def with_decoys(row: AnswerRow, fits: Callable[[AnswerRow], bool]) -> AnswerRow:
    """The row with a decoy before each lone object whose loss would be noticed."""
    read = row["answers"][0]
    for way, listed in list(lists_in(read.get("answer"))):
        if len(listed) == 1 and len(way) <= _LISTS_DEEP and not fits(with_list(row, (0, way), [])):
            twin = with_list(row, (0, way), [decoy(listed[0]), listed[0]])
            row = twin if fits(twin) else row
    return row


def finished(reader: LiveReader, row: AnswerRow) -> AnswerRow:
    """The row, cut down and with decoys, which must be as much in sync as it was."""
    before = said(reader, row)
    needed = needed_by(reader, row)

    def fits(twin: AnswerRow) -> bool:  # without those to `check`, which would find what has been cut away
        return said(reader, {**twin, "answers": twin["answers"][:needed]}) == before

    for entry in row["answers"][needed:]:
        entry["later"] = True
    return with_decoys(without_ballast(cut_down(row, needed, fits), needed, fits), fits)


def without_ballast(row: AnswerRow, needed: int, fits: Callable[[AnswerRow], bool]) -> AnswerRow:
    """The row without the large parts of its answers that nothing reads: gone or other, nobody notices."""
    for number in range(needed):
        for way in list(parts_in(row["answers"][number].get("answer"))):
            try:
                part = _at(row, (number, way))
            except (LookupError, TypeError):
                continue  # it went with what it was in
            if all(fits(_with(row, (number, way), other)) for other in others_of(part)):
                row = _with(row, (number, way), None)
    return row


def _with(row: AnswerRow, where: tuple[int, tuple[str | int, ...]], value: Any) -> AnswerRow:
    """The row with another value at a place of an answer; None removes it."""
    twin = {**row, "answers": copy.deepcopy(row["answers"])}
    above = _at(twin, (where[0], where[1][:-1]))
    if value is None:
        del above[where[1][-1]]
    else:
        above[where[1][-1]] = value
    return twin


def others_of(value: Any) -> Iterator[Any]:
    """Nothing in place of a value, another one, and the value with one leaf that is another."""
    yield None
    yield decoy(value)
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from ({**value, key: other} for other in others_of(inner) if other is not None)
    elif isinstance(value, list):
        yield from ([], [*value, *value[-1:]])
        for number, inner in enumerate(value):
            yield from ([*value[:number], other, *value[number + 1 :]] for other in others_of(inner) if other is not None)


def parts_in(value: Any, way: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The large members of objects in an answer, the outer ones first."""
    items: Any = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        if (
            isinstance(value, dict)
            and way
            and len(json.dumps(inner)) > (LARGE if isinstance(inner, dict | list) else 4 * LARGE)
        ):
            yield (*way, key)
        yield from parts_in(inner, (*way, key))


def needed_by(reader: LiveReader, row: AnswerRow) -> int:
    """How many of the answers are needed while nothing is lost; those to `check` come after them."""
    asked: set[int] = set()
    outcome(reader, row, asked)
    return len(asked)


def said(reader: LiveReader, row: AnswerRow) -> dict[str, Any]:
    """What a scan says of a row; an error where an answer has lost what a declaration needs."""
    try:
        return outcome(reader, row)
    except (AssertionError, LookupError, TypeError, ValueError, AttributeError) as error:
        return {"error": type(error).__name__}


def worth(reader: LiveReader, row: AnswerRow) -> tuple[int, int]:
    """How much a row tests: what it says, and whether it is in sync."""
    spoken = sum(not is_void(row["state"].get(name)) for name in reader.attributes)
    return -len(said(reader, row).get("changed", {})), spoken


def row_of(reader: LiveReader, resources: Sequence[StateResource]) -> AnswerRow | None:
    """The best row of a type."""
    rows = [row for item in resources[:CANDIDATES] if (row := record(reader, item)) is not None]
    best = max(rows, key=lambda row: worth(reader, row), default=None)
    return finished(reader, best) if best else None


def start(world: Path) -> None:
    """Be the emulated AWS with a world in it."""
    os.environ.update(CREDENTIALS | json.loads((world / "moto_env.json").read_text("utf-8")))
    from moto import mock_aws

    managed = os.environ.get("MOTO_IAM_LOAD_MANAGED_POLICIES") == "true"
    mock_aws(config={"iam": {"load_aws_managed_policies": managed}}).start()
    one_at_a_time()
    replay((world / "recording.jsonl.gz").read_bytes())


def write(path: Path, row: AnswerRow) -> None:
    """Write a row: one line for each answer and edit."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text_of(row), "utf-8")


def text_of(row: AnswerRow) -> str:
    """A row as text."""

    def line(value: Any) -> str:
        return json.dumps(value, ensure_ascii=False, sort_keys=False)

    parts = []
    for name, value in row.items():
        many = isinstance(value, list) and value
        inner = "[\n" + ",\n".join(f"  {line(item)}" for item in value) + "\n ]" if many else line(value)
        parts.append(f" {line(name)}: {inner}")
    return "{\n" + ",\n".join(parts) + "\n}\n"


def main() -> int:
    """Record the worlds named on the command line, each in a process of its own."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("worlds", nargs="*", type=Path)
    parser.add_argument("--only", default="", help="a regular expression for the types")
    options = parser.parse_args()
    worlds = options.worlds or sorted(path.parent for path in (ROOT / "fixtures" / "worlds").glob("*/recording.jsonl.gz"))
    for world in worlds:
        pid = os.fork()  # an emulator cannot be emptied
        if pid == 0:
            _record_world(world, re.compile(options.only))
            os._exit(0)
        os.waitpid(pid, 0)
    return 0


def _record_world(world: Path, only: re.Pattern[str]) -> None:
    start(world)
    for type_, resources in sorted(resources_of(world).items()):
        reader = live_readers().get(type_)
        if reader is None or not only.search(type_):
            continue
        path = ROWS / reader.service / f"{type_}.json"
        if path.exists():
            continue
        row = row_of(reader, resources)
        if row is None:
            print(f"{world.name}: {type_} is not found")
            continue
        write(path, row)
        if found := said(reader, row):
            print(f"{world.name}: {type_} is not in sync: {json.dumps(found)[:300]}")


if __name__ == "__main__":
    sys.exit(main())
