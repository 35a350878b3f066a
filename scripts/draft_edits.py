"""Drafts the edits of answer rows: every leaf of the answers is changed, and what is absent is set, one by one.

    python scripts/draft_edits.py fixtures/answers/elbv2/aws_lb.json …

What a scan then finds becomes the edit's expectation. It is a draft: look at it (`git diff`) as somebody who knows AWS and
the provider's schema, since what is written down once is what the tests hold the declaration to. The edits that a row has
already, written or corrected by hand, stay as they are. Last it says of each attribute that no edit reaches that it is.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from scripts.answer_rows import against, beside  # noqa: E402  # the path above
from scripts.answer_rows.functions import words_of  # noqa: E402
from scripts.answer_rows.values import counting, others, whole  # noqa: E402
from scripts.record_answers import said, text_of  # noqa: E402
from tests.resources.aws_shapes import output_shape  # noqa: E402
from tests.resources.row import AnswerRow, edited, load, outcome, pointer_to  # noqa: E402
from tfguard.resources.catalogue import live_readers  # noqa: E402
from tfguard.resources.shapes.live_reader import LiveReader  # noqa: E402

Way = tuple[str | int, ...]
Edit = dict[str, Any]
_MOST = 3
"""Elements of a list whose leaves are edited: the decoy, the object, one more."""
_WORDS = 80
_VALUES = ("true", "7", "other", "false")


class Drafter:
    """Finds the edits of one row."""

    def __init__(self, reader: LiveReader, row: AnswerRow) -> None:
        self.reader = reader
        self.row = row
        self.edits: list[Edit] = []
        self.equal: list[Edit] = []
        self.tried: list[Edit] = []
        self._known: set[str] = set()
        self._words = words_of(reader)[:_WORDS]

    def found(self, edit: Mapping[str, Any], reader: LiveReader | None = None, row: AnswerRow | None = None) -> dict[str, Any]:
        """What a scan says after an edit."""
        try:
            twin = edited(row or self.row, edit)
        except (LookupError, TypeError):
            return {"error": "the pointer leads nowhere"}
        if reader is None and row is None:
            self.tried.append(dict(edit))
        return said(reader or self.reader, twin)

    def keep(self, edit: Edit, found: Mapping[str, Any]) -> bool:
        """Write an edit down, unless it finds nothing or is a fault of the draft."""
        if not found or "error" in found or any(".None" in path for path in found.get("changed", ())):
            return False
        key = json.dumps(edit, sort_keys=True)
        if key not in self._known:
            self._known.add(key)
            self.edits.append({**edit, **found})
        return True

    def keep_equal(self, edit: Edit) -> None:
        """Write down an edit that must not be found."""
        key = json.dumps(edit, sort_keys=True)
        if key not in self._known:
            self._known.add(key)
            self.equal.append(edit)

    def draft(self) -> None:
        """Find the edits of the answers."""
        needed: set[int] = set()
        outcome(self.reader, self.row, needed)
        for number in sorted(needed):
            entry = self.row["answers"][number]
            if "answer" in entry:
                self._inside(entry["answer"], output_shape(entry["call"]), ("answers", number, "answer"))
        beside.draft(self, len(needed))
        against.draft(self)

    def _inside(self, value: Any, shape: Any, way: Way) -> None:
        """Edit everything at a place of an answer and below."""
        if isinstance(value, dict) and not set(value) & {"$time", "$b64", "$body"}:
            members = shape.members if shape is not None and shape.type_name == "structure" else {}
            of_all = shape.value if shape is not None and shape.type_name == "map" else None
            for key, inner in value.items():
                self._inside(inner, members.get(key, of_all), (*way, key))
            for key, inner in value.items():
                if isinstance(inner, dict):
                    self._removal((*way, key), always=True)
            for name, member in members.items():
                if name not in value:
                    self._absent((*way, name), member, name)
            if of_all is not None:
                self._keys(way, value, of_all)
        elif isinstance(value, list):
            self._list(value, shape, way)
        else:
            self._leaf(value, shape, way)

    def _leaf(self, value: Any, shape: Any, way: Way) -> None:
        pointer = pointer_to(way)
        found: dict[str, Any] = {}
        for other in others(value, shape):
            edit = {"set": {pointer: other}}
            found = self.found(edit)
            if "error" not in found:
                self.keep(edit, found)
                break
        self._states(value, pointer)
        removal = {"remove": [pointer]}
        if found and "deleted" not in found:
            self.keep(removal, self.found(removal))

    def _states(self, value: Any, pointer: str) -> None:
        """Words at which a declaration takes an object for gone, or leaves it out."""
        if not isinstance(value, str | bool) or value in ("true", "false"):
            return
        for word in self._words:
            edit = {"set": {pointer: word}}
            if word != value and isinstance(value, str) and self.found(edit) == {"deleted": True}:
                plain = self.found({"set": {pointer: f"{value}-other"}})
                if "deleted" not in plain:
                    self.keep(edit, {"deleted": True})

    def _list(self, value: list[Any], shape: Any, way: Way) -> None:
        member = shape.member if shape is not None and shape.type_name == "list" else None
        for number, inner in list(enumerate(value))[:_MOST]:
            self._inside(inner, member, (*way, number))
        if value:
            self._removal((*way, len(value) - 1))
        if member is not None and len(way) > 3:
            self._appended(value, member, way)

    def _removal(self, way: Way, *, always: bool = False) -> None:
        edit = {"remove": [pointer_to(way)]}
        found = self.found(edit)
        if always or "deleted" not in found:
            self.keep(edit, found)

    def _appended(self, value: list[Any], member: Any, way: Way) -> None:
        """One more element: a named part, where the elements are names with values."""
        pointer = pointer_to((*way, "-"))
        names = [name for name in ("Key", "Name", "name", "AttributeName", "ParameterName", "key") if _has(member, name)]
        if names and len(member.members) <= 4:
            self._named(value, member, pointer, names[0])
        elif not value or not isinstance(value[0], dict):
            self._set(pointer, member, str(way[-1]))

    def _named(self, value: list[Any], member: Any, pointer: str, key: str) -> None:
        values = [name for name in member.members if "alue" in name]
        there = {item.get(key) for item in value}
        for word in ("other", *self._words):
            if word in there or not values or (word != "other" and self._tags_only(pointer, key, values[0])):
                continue
            kind = member.members[values[0]]
            texts = _VALUES if kind.type_name == "string" else ()
            for text in texts or ([["other"]] if kind.type_name == "list" else []):
                edit = {"set": {pointer: {key: word, values[0]: text}}}
                if self.keep(edit, self.found(edit)):
                    break

    def _tags_only(self, pointer: str, key: str, value: str) -> bool:
        """Whether the elements are tags, where one key is like another."""
        found = self.found({"set": {pointer: {key: "other", value: "other"}}})
        return found == {"changed": {"tags": {"other": "other"}}}

    def _keys(self, way: Way, value: Mapping[str, Any], shape: Any) -> None:
        """One more key of a map: the words that a declaration looks for."""
        tags = self.found({"set": {pointer_to((*way, "other")): "other"}}) == {"changed": {"tags": {"other": "other"}}}
        for word in ("other", *([] if tags else self._words)):
            if word not in value and shape.type_name == "string":
                for text in (*_VALUES, '{"other": "1"}'):
                    edit = {"set": {pointer_to((*way, word)): text}}
                    if self.keep(edit, self.found(edit)):
                        break

    def _absent(self, way: Way, shape: Any, name: str) -> None:
        if name not in ("ResponseMetadata", "NextToken", "nextToken", "Marker", "NextMarker"):
            self._set(pointer_to(way), shape, name)

    def _set(self, pointer: str, shape: Any, name: str) -> None:
        """Set what is absent to a whole value, without the parts that nothing reads."""
        for texts in ((), ("7",), ("true",), ('{"other": "1"}',), ("2030-01-02T03:04:05Z",), ("198.51.100.0/24",)):
            value = whole(shape, name, counting(), texts)
            if value is None:
                return
            found = self.found({"set": {pointer: value}})
            if "error" not in found:
                break
        if found and "error" not in found:
            value = self._pruned(pointer, value, found)
            self.keep({"set": {pointer: value}}, found)

    def _pruned(self, pointer: str, value: Any, found: Mapping[str, Any]) -> Any:
        for way in sorted(_members(value), key=len):
            twin = _without(value, way)
            if twin is not None and self.found({"set": {pointer: twin}}) == found:
                value = twin
        return value


def _has(shape: Any, name: str) -> bool:
    return shape.type_name == "structure" and name in shape.members


def _members(value: Any, way: Way = ()) -> Iterator[Way]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield (*way, key)
            yield from _members(inner, (*way, key))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from _members(inner, (*way, number))


def _without(value: Any, way: Way) -> Any:
    """The value without a member; None where it has none."""
    key, *rest = way
    if isinstance(value, dict) and key in value:
        if not rest:
            return {name: inner for name, inner in value.items() if name != key}
        inner = _without(value[key], tuple(rest))
        return None if inner is None else {**value, key: inner}
    if isinstance(value, list) and rest:
        inner = _without(value[int(key)], tuple(rest))
        return None if inner is None else [*value[: int(key)], inner, *value[int(key) + 1 :]]
    return None


def reached(reader: LiveReader, edits: list[Edit]) -> set[str]:
    """The attributes that an edit is found in."""
    paths = [path for edit in edits for path in (*edit.get("changed", {}), *edit.get("moved", {}))]
    return {path.split(".")[0].split("[")[0] for path in paths}


def draft(path: Path) -> str:
    """Draft one row; what is left to do."""
    row = load(path)
    reader = live_readers()[row["type"]]
    found = said(reader, row)
    if found:
        return f"{path.name}: not in sync: {json.dumps(found)[:300]}"
    drafter = Drafter(reader, row)
    for edit in row["edits"]:
        drafter.keep(
            {key: edit[key] for key in ("set", "remove") if key in edit},
            {key: value for key, value in edit.items() if key not in ("set", "remove")},
        )
    for edit in row["equal"]:
        drafter.keep_equal(edit)
    drafter.draft()
    row |= {"edits": drafter.edits, "equal": drafter.equal}
    path.write_text(text_of(row), "utf-8")
    missing = {*reader.attributes, *reader.change_markers} - reached(reader, drafter.edits)
    return f"{path.name}: no edit reaches {', '.join(sorted(missing))}" if missing else ""


def main() -> int:
    """Draft the rows that the command line names."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rows", nargs="+", type=Path)
    left = [text for path in parser.parse_args().rows if (text := draft(path))]
    print("\n".join(left))
    return 0


if __name__ == "__main__":
    sys.exit(main())
