"""Drafts the answer row of a type that no recorded world holds: answers with every member that botocore knows of.

    python scripts/draft_row.py aws_msk_cluster …

The state gets what the declaration makes of the answers. That is a draft in the strict sense: compare every attribute with
the provider's documentation and with a real answer, put real values where the words are made up, and then run
scripts/draft_edits.py. What is left to do by hand is said.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jmespath

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from scripts.answer_rows.values import counting, whole  # noqa: E402  # the path above
from scripts.record_answers import finished, said, write  # noqa: E402
from tests.resources.aws_shapes import output_shape  # noqa: E402
from tests.resources.row import ROWS, AnswerRow, decoded, encoded  # noqa: E402
from tfguard.comparison.values import is_void  # noqa: E402
from tfguard.resources.catalogue import live_readers  # noqa: E402
from tfguard.resources.schema.provider import type_schema  # noqa: E402
from tfguard.resources.shapes.live_object import LiveObject, evaluate  # noqa: E402
from tfguard.resources.shapes.live_reader import Call, Detail, LiveReader  # noqa: E402

REGION = "us-east-1"
_NAME = re.compile(r"^\w+$")
_NOT_FOUND = ("NotFound", "Unprocessed", "failures", "Failures", "errors", "Token", "Marker", "ResponseMetadata", "Truncated")


class RowDrafter:
    """Drafts one row."""

    def __init__(self, reader: LiveReader) -> None:
        self.reader = reader
        self.numbers = counting()
        self.state: dict[str, Any] = {}
        self.answers: list[dict[str, Any]] = []

    def row(self) -> AnswerRow:
        """The row as far as it can be drafted."""
        read = self.reader.read
        self.state = {name: f"{name.replace('_', '-')}-{next(self.numbers)}" for name in self._asked_for()}
        live = self._add(self.reader.service, read, self.state)
        self._same_id(live)
        self.answers[0]["params"] = self._params(read, self.state)
        for detail in self.reader.details:
            self._detail(detail, live)
        check = self.reader.check
        if check is not None:
            entry = {"call": f"{self.reader.service}.{check.operation}", "params": self._params(check, self.state)}
            self.answers.append({**entry, "answer": self._checked(check, live)})
        row: AnswerRow = {"type": self.reader.type, "region": REGION}
        row |= {"global": True} if self.reader.region else {}
        return self._with_attributes({**row, "state": self.state, "answers": self.answers, "edits": [], "equal": []})

    def _checked(self, check: Call, live: LiveObject) -> dict[str, Any]:
        """What the check answers: the same object, in the shape of its own operation."""
        if check.operation == self.reader.read.operation:
            answer: dict[str, Any] = self.answers[0]["answer"]
            return answer
        answer = self._answer(self.reader.service, check)
        if not isinstance(check.items, str) or not (check.items == "@" or _NAME.match(check.items)):
            return answer
        found = answer if check.items == "@" else answer[check.items]
        found |= {name: encoded(value) for name, value in live.items() if name in found}
        return answer

    def _asked_for(self) -> set[str]:
        """The attributes that the parameters and the id are made of."""
        texts = [*self.reader.read.params.values(), *(self.reader.check.params.values() if self.reader.check else ())]
        texts += [self.reader.state_id] if isinstance(self.reader.state_id, str) else []
        return {name for text in texts for name in _fields(jmespath.compile(text).parsed)}

    def _params(self, call: Call, values: Any) -> dict[str, Any]:
        found = {**call.fixed, **{name: evaluate(text, values) for name, text in call.params.items()}}
        return {name: value for name, value in found.items() if value is not None}

    def _answer(self, service: str, call: Call) -> dict[str, Any]:
        shape: Any = output_shape(f"{service}.{call.operation}")
        members = {name: member for name, member in shape.members.items() if not any(word in name for word in _NOT_FOUND)}
        values = {name: whole(member, name, self.numbers) for name, member in members.items()}
        return {name: value for name, value in values.items() if value is not None}

    def _add(self, service: str, call: Call, values: Any) -> LiveObject:
        params = self._params(call, values)
        answer = self._answer(service, call)
        self.answers.append({"call": f"{service}.{call.operation}", "params": params, "answer": answer})
        page = decoded(answer)
        found = evaluate(call.items, page) if isinstance(call.items, str) else call.items(page)
        items: Any = found if isinstance(found, list) else [found]
        item = items[-1] if items else {}
        given = {name: params.get(name) for name in call.context}
        return LiveObject({**item, **given} if isinstance(item, dict) else {"value": item}, REGION, "123456789012")

    def _same_id(self, live: LiveObject) -> None:
        """Let the state's resource be the object of the answer."""
        if isinstance(self.reader.state_id, str) and _NAME.match(self.reader.state_id):
            self.state[self.reader.state_id] = encoded(evaluate(self.reader.id, live))

    def _detail(self, detail: Detail, live: LiveObject) -> None:
        if detail.when is not None and not evaluate(detail.when, live):
            return
        service = detail.service or self.reader.service
        params = self._params(detail.call, live)
        if detail.item_key is not None:
            ((name, text),) = detail.call.params.items()
            params = {**detail.call.fixed, name: [evaluate(text, live)]}
        self._add(service, detail.call, {})
        self.answers[-1]["params"] = encoded(params)
        page = decoded(self.answers[-1]["answer"])
        live[detail.name] = evaluate(detail.call.items, page) if isinstance(detail.call.items, str) else detail.call.items(page)

    def _with_attributes(self, row: AnswerRow) -> AnswerRow:
        """The row with what the declaration makes of the answers, attribute by attribute."""
        for name in self.reader.attributes:
            row["state"].setdefault(name, None)
        found = said(self.reader, row)
        for path, value in found.get("changed", {}).items():
            if _NAME.match(path):
                row["state"][path] = value
        if self.reader.tags is not None and "tags" in row["state"]:
            row["state"]["tags_all"] = row["state"]["tags"]
        return row


def _fields(node: Any) -> Iterator[str]:
    if node["type"] == "field":
        yield str(node["value"])
        return
    for child in node.get("children", ()):
        if isinstance(child, dict):
            yield from _fields(child)


def draft(type_: str) -> str:
    """Draft the row of a type; what is left to do."""
    reader = live_readers()[type_]
    path = ROWS / reader.service / f"{type_}.json"
    if path.exists():
        return f"{type_}: it has a row"
    row = RowDrafter(reader).row()
    row = row if said(reader, row) else finished(reader, row)
    write(path, row)
    empty = [name for name in reader.attributes if is_void(row["state"].get(name)) and name in type_schema(type_).shapes]
    return f"{type_}: {said(reader, row) or 'in sync'}; still empty: {', '.join(empty) or 'nothing'}"


def main() -> int:
    """Draft the rows of the types that the command line names."""
    for type_ in sys.argv[1:]:
        print(draft(type_))
    return 0


if __name__ == "__main__":
    sys.exit(main())
