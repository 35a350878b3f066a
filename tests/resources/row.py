"""Answer rows: a state, what AWS answers, and what a scan says of both, also after an edit of either.

A row is a file fixtures/answers/SERVICE/TYPE.json (or TYPE.WORD.json where a type has several):

    type, state     the resource type, and the attributes of one resource as the provider writes them
    others          further resources of the states: [{type, state}]
    region, global  where AWS is asked; `global` where that is another region than the resource's own
    answers         [{call: "elbv2.describe_load_balancers", params, answer}], or `error`, a code, in place of `answer`;
                    `later` where it is asked for only after an edit: the listing has lost the object, for example
    edits           [{set: {POINTER: value}, remove: [POINTER], changed | moved | deleted | unread | unmanaged}]
    equal           [{set, remove}]: nothing is to be found

As it stands, a row is in sync. A pointer is a JSON pointer (RFC 6901) into the row: /answers/0/answer/Listeners/1/Port.
`changed` has the live values by path. A moment stands as {"$time": …}, bytes as {"$b64": …}, a stream as {"$body": …}.
"""

from __future__ import annotations

import base64
import copy
import io
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any, TypeVar

from botocore.exceptions import ClientError

from tfguard.aws.client import Aws
from tfguard.aws.reader import Snapshot, SnapshotReader
from tfguard.aws.workers import Workers
from tfguard.drift.comparer import Comparer
from tfguard.drift.state_index import StateIndex
from tfguard.drift.unmanaged import UnmanagedFinder
from tfguard.model import SENSITIVE
from tfguard.model.drift import StateResource
from tfguard.resources.shapes.live_reader import LiveReader

ACCOUNT = "123456789012"
ELSEWHERE = "eu-west-1"
"""The region of the resources of a global type: AWS is asked for them somewhere else."""
ROWS = Path(__file__).parent.parent.parent / "fixtures" / "answers"
OUTCOMES = ("changed", "moved", "deleted", "unread", "unmanaged")

AnswerRow = dict[str, Any]
_Item = TypeVar("_Item")
_Result = TypeVar("_Result")


class OneByOne(Workers):
    """Works on one item after another, in this thread."""

    def __init__(self) -> None:
        """Need no pool."""

    def map(self, work: Callable[[_Item], _Result], items: Iterable[_Item]) -> list[_Result]:
        return [work(item) for item in items]


class Session:
    """A boto3 session whose clients answer as a row says. `asked` are the numbers of the answers that were given."""

    def __init__(self, row: AnswerRow) -> None:
        self._row = row
        self.asked: set[int] = set()

    def client(self, service: str, region_name: str, **_: Any) -> Client:
        return Client(service, region_name, self)

    def answer(self, call: str, region: str, params: Mapping[str, Any]) -> Any:
        assert region == self._row["region"], f"{call} is asked in {region}"
        for number, entry in enumerate(self._row["answers"]):
            if entry["call"] == call and entry["params"] == params:
                self.asked.add(number)
                if "error" in entry:
                    raise ClientError({"Error": {"Code": entry["error"], "Message": ""}}, call)
                return decoded(entry["answer"])
        raise AssertionError(f"the row has no answer to {call} with {json.dumps(params, default=str)}")


class Client:
    """The operations of one service."""

    def __init__(self, service: str, region: str, session: Session) -> None:
        self._service = service
        self._region = region
        self._session = session
        names = SimpleNamespace(service_name=service, signing_name=service)
        events = SimpleNamespace(register=lambda *_: None)
        self.meta = SimpleNamespace(events=events, service_model=names, method_to_api_mapping=_SameName())

    def can_paginate(self, _: str) -> bool:
        return False

    def __getattr__(self, operation: str) -> Callable[..., Any]:
        return lambda **params: self._session.answer(f"{self._service}.{operation}", self._region, params)


class _SameName(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return key


def decoded(value: Any) -> Any:
    """A value of AWS as botocore gives it."""
    if isinstance(value, dict):
        if len(value) == 1:
            ((key, inner),) = value.items()
            if key in _DECODERS:
                return _DECODERS[key](inner)
        return {key: decoded(item) for key, item in value.items()}
    return [decoded(item) for item in value] if isinstance(value, list) else value


_DECODERS: dict[str, Callable[[str], Any]] = {
    "$time": datetime.fromisoformat,
    "$b64": base64.b64decode,
    "$body": lambda text: io.BytesIO(text.encode()),
}


def encoded(value: Any) -> Any:
    """A value as a row has it."""
    if isinstance(value, dict):
        return {str(key): encoded(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [encoded(item) for item in value]
    if isinstance(value, datetime):
        return {"$time": value.astimezone(UTC).isoformat()}
    if isinstance(value, bytes):
        return {"$b64": base64.b64encode(value).decode()}
    if hasattr(value, "read"):
        return {"$body": value.read().decode()}
    return "(sensitive)" if value is SENSITIVE else value


def load(path: Path) -> AnswerRow:
    """A row from its file."""
    row: AnswerRow = json.loads(path.read_text("utf-8"))
    return row


def edited(row: AnswerRow, edit: Mapping[str, Any]) -> AnswerRow:
    """The row after an edit of the state or of an answer."""
    twin = {**row, "edits": [], "equal": []}
    for pointer, value in (edit.get("set") or {}).items():
        _put(twin, pointer, value)
    for pointer in edit.get("remove") or ():
        _put(twin, pointer, _REMOVED)
    return twin


_REMOVED = object()


def steps(pointer: str) -> list[str]:
    """The keys of a JSON pointer."""
    return [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]


def pointer_to(keys: Iterable[str | int]) -> str:
    """The JSON pointer of keys."""
    return "".join(f"/{str(key).replace('~', '~0').replace('/', '~1')}" for key in keys)


def _put(root: AnswerRow, pointer: str, value: Any) -> None:
    """Set or remove what stands at a pointer; what is on the way is copied, so that the row itself stays."""
    *way, last = steps(pointer)
    place: Any = root
    for key in way:
        name: Any = int(key) if isinstance(place, list) else key
        place[name] = copy.copy(place[name])
        place = place[name]
    if isinstance(place, list):
        number = len(place) if last == "-" else int(last)
        place[number : number + 1] = [] if value is _REMOVED else [value]
    elif value is _REMOVED:
        del place[last]
    else:
        place[last] = value


def outcome(
    reader: LiveReader, row: AnswerRow, asked: set[int] | None = None, session: Session | None = None
) -> dict[str, Any]:
    """What a scan says of a row: {} where all is in sync. `asked` gets the numbers of the answers that were needed."""
    session = session or Session(row)
    own = [_resource(row, row["type"], row["state"], "it")] if row["state"] is not None else []
    others = [
        _resource(row, item["type"], item["state"], f"other{number}") for number, item in enumerate(row.get("others") or ())
    ]
    index = StateIndex([*own, *others])
    region = reader.region or _home(row)
    finder = UnmanagedFinder(reader, index, region) if row.get("unmanaged") and reader.unmanaged else None
    work = SnapshotReader(Aws(session), reader, region, ACCOUNT, OneByOne())  # type: ignore[arg-type]  # all of a session that Aws needs
    snapshot = work.read(own, finder.wider if finder else None)
    if asked is not None:
        asked |= session.asked
    found = dict(_said(reader, index, snapshot))
    if finder:
        found |= _unmanaged(finder, snapshot)
    return found


def _resource(row: AnswerRow, type_: str, state: Mapping[str, Any], name: str) -> StateResource:
    return StateResource(f"{type_}.{name}", type_, state, "terraform.tfstate", region=_home(row))


def _home(row: AnswerRow) -> str:
    return ELSEWHERE if row.get("global") else str(row["region"])


def _said(reader: LiveReader, index: StateIndex, snapshot: Snapshot) -> Iterator[tuple[str, Any]]:
    comparer = Comparer(reader, index)
    for found in snapshot.found:
        result = comparer.compare(found)
        if result.changed:
            yield "changed", {item.path: encoded(item.live) for item in result.changed}
        if result.moved:
            yield "moved", {name: reason for name, (reason, _) in result.moved.items()}
        if result.unread:
            yield "unread", sorted(name for names in result.unread.values() for name in names)
    if snapshot.missing:
        yield "deleted", True
    if snapshot.unread:
        yield "unread", ["*"]


def _unmanaged(finder: UnmanagedFinder, snapshot: Snapshot) -> dict[str, Any]:
    found = [
        {"id": drift.id, "parent": drift.parent, "values": encoded(dict(drift.values))} for drift in finder.drifts(snapshot)
    ]
    return {**({"unmanaged": found} if found else {}), **({"blind": True} if snapshot.blind else {})}


def expected(edit: Mapping[str, Any]) -> dict[str, Any]:
    """What an edit says is to be found."""
    return {key: value for key, value in edit.items() if key not in ("set", "remove", "why")}
