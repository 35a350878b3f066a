"""Live declarations, broken on purpose: every way in which one could be wrong, each as a mutant that can be put in place."""

from __future__ import annotations

import dis
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from random import Random
from types import CodeType, FunctionType
from typing import Any

from msgspec.structs import replace

from scripts.answer_rows.functions import cells_of, codes_of, functions_of, globals_of, is_shared, partials_of
from tests.resources.aws_shapes import member_names, members_beside, operations
from tfguard.engine.expression import ExpressionError, parse
from tfguard.resources import catalogue
from tfguard.resources.catalogue import co_owners, live_readers
from tfguard.resources.schema.provider import type_schema
from tfguard.resources.shapes.co_owner import CoOwner
from tfguard.resources.shapes.live_object import LiveObject, evaluate
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader, Unmanaged

_WORD = re.compile(r"^[A-Za-z][\w.:/-]*$")
_READS = ("describe_", "get_", "list_")


@dataclass(frozen=True)
class Mutant:
    """One way to break a declaration. `place` puts it in place and gives what takes it back."""

    type: str
    kind: str
    what: str
    place: Callable[[], Callable[[], None]]

    @contextmanager
    def broken(self) -> Iterator[None]:
        """Break the declaration for as long as the block lasts."""
        restore = self.place()
        try:
            yield
        finally:
            restore()


def _with_owners(type_: str, owners: tuple[CoOwner, ...]) -> Callable[[], Callable[[], None]]:
    def place() -> Callable[[], None]:
        known: Any = catalogue._co_owners()
        before = known[type_]
        known[type_] = owners
        return lambda: known.update({type_: before})

    return place


class Mutants:
    """All mutants of one declaration."""

    def __init__(self, reader: LiveReader, random: Random) -> None:
        self._reader = reader
        self._random = random

    def all(self) -> Iterator[Mutant]:
        """Every mutant."""
        for kind, what, broken in self._declared():
            yield Mutant(self._reader.type, kind, what, self._replacing(broken))
        yield from self._owners()
        yield from self._in_functions()

    def _owners(self) -> Iterator[Mutant]:
        """Without one of those who declare a part of what is compared."""
        type_, owners = self._reader.type, co_owners(self._reader.type)
        for number, owner in enumerate(owners):
            if owner.attribute in self._reader.attributes:
                rest = (*owners[:number], *owners[number + 1 :])
                yield Mutant(type_, "dropped owner", f"{owner.attribute}: {owner.other}", _with_owners(type_, rest))

    def _replacing(self, broken: LiveReader) -> Callable[[], Callable[[], None]]:
        def place() -> Callable[[], None]:
            readers: Any = live_readers()  # a dict underneath
            readers[broken.type] = broken
            return lambda: readers.update({broken.type: self._reader})

        return place

    def _declared(self) -> Iterator[tuple[str, str, LiveReader]]:
        reader = self._reader
        for name in reader.attributes:
            for kind, what, attribute in self._attribute(name):
                attributes = {**reader.attributes, name: attribute} if attribute else _without(reader.attributes, name)
                yield kind, f"{name}: {what}", replace(reader, attributes=attributes)
        for (kind, what), call in self._call(reader.read, reader.service):
            yield f"{kind} of read", what, replace(reader, read=call)
        if reader.check:
            yield "dropped check", reader.check.operation, replace(reader, check=None)
            for (kind, what), call in self._call(reader.check, reader.service):
                yield f"{kind} of check", what, replace(reader, check=call)
        yield from self._details()
        yield from self._ids()
        yield from self._rest()
        if reader.unmanaged:
            for kind, what, rule in self._unmanaged(reader.unmanaged):
                yield kind, what, replace(reader, unmanaged=rule)

    # Attributes

    def _attribute(self, name: str) -> Iterator[tuple[str, str, Attribute | None]]:
        attribute = self._reader.attribute(name)
        yield "dropped attribute", "dropped", None
        if isinstance(attribute.live, str):
            for what, text in self._other_fields(attribute.live):
                yield "another field", what, replace(attribute, live=text)
        if attribute.normalise:
            yield "dropped normaliser", "dropped", replace(attribute, normalise=None)
        if attribute.unless_absent and self._can_be_absent(name, attribute):
            yield "dropped unless_absent", "dropped", replace(attribute, unless_absent=False)
        if attribute.co_managed:
            yield "dropped co_managed", "dropped", replace(attribute, co_managed=None)

    def _can_be_absent(self, name: str, attribute: Attribute) -> bool:
        """Whether an answer can leave it out so that it matters: not of numbers and booleans, which are always so."""
        if type_schema(self._reader.type).shapes.get(name) in ("bool", "number"):
            return False
        empty = LiveObject({}, "us-east-1", "123456789012")
        for detail in self._reader.details:
            empty[detail.name] = None
        try:
            return evaluate(attribute.live, empty) is None
        except (AttributeError, LookupError, TypeError, ValueError, ExpressionError):
            return True

    def _other_fields(self, text: str) -> Iterator[tuple[str, str]]:
        """The expression with one of its fields taken for another of the same object."""
        for name in dict.fromkeys(_fields(parse(text))):
            other = self._another(name)
            pattern = rf"(?<![\w'`]){re.escape(name)}(?![\w'`:]|\s*:)"
            changed = re.sub(pattern, other, text, count=1)
            if changed != text:
                yield f"{name} → {other}", changed

    def _another(self, name: str) -> str:
        """Another member of an object that has a member of this name."""
        calls = [(self._reader.service, self._reader.read)]
        calls += [(detail.service or self._reader.service, detail.call) for detail in self._reader.details]
        for service, call in calls:
            beside = members_beside(f"{service}.{call.operation}", name)
            if beside:
                return self._random.choice(beside)
        return f"{name}X"

    # Calls

    def _call(self, call: Call, service: str) -> Iterator[tuple[tuple[str, str], Call]]:
        reads = [name for name in operations(service) if name.startswith(_READS) and name != call.operation]
        other = self._random.choice(sorted(reads)) if reads else f"{call.operation}_x"
        yield ("wrong operation", f"{call.operation} → {other}"), replace(call, operation=other)
        if isinstance(call.items, str):
            for what, text in self._other_fields(call.items):
                yield ("wrong items", what), replace(call, items=text)
        for code in call.gone:
            yield ("dropped gone code", code), replace(call, gone=tuple(item for item in call.gone if item != code))
        for name in call.params:
            yield ("dropped parameter", name), replace(call, params=_without(call.params, name))
            yield ("wrong parameter", name), replace(call, params={**call.params, name: f"[{call.params[name]}]"})
        for name in call.fixed:
            yield ("dropped parameter", name), replace(call, fixed=_without(call.fixed, name))
        for name in call.context:
            if name in member_names(f"{service}.{call.operation}"):
                continue  # AWS repeats it
            yield ("dropped context", name), replace(call, context=tuple(item for item in call.context if item != name))

    def _details(self) -> Iterator[tuple[str, str, LiveReader]]:
        details = self._reader.details
        for number, detail in enumerate(details):

            def put(new: tuple[Detail, ...], number: int = number) -> LiveReader:
                return replace(self._reader, details=(*details[:number], *new, *details[number + 1 :]))

            yield "dropped detail", detail.name, put(())
            for (kind, said), call in self._call(detail.call, detail.service or self._reader.service):
                yield f"{kind} of detail", f"{detail.name}: {said}", put((replace(detail, call=call),))
            if detail.item_key:
                for what, text in self._other_fields(detail.item_key):
                    yield "wrong item key", f"{detail.name}: {what}", put((replace(detail, item_key=text),))
            if detail.when:
                yield "dropped when", detail.name, put((replace(detail, when=None),))

    # Identity and the rest

    def _ids(self) -> Iterator[tuple[str, str, LiveReader]]:
        reader = self._reader
        if isinstance(reader.id, str):
            for what, text in self._other_fields(reader.id):
                yield "wrong id", what, replace(reader, id=text)
        if isinstance(reader.state_id, str):
            attributes = sorted(type_schema(reader.type).shapes)
            for name in dict.fromkeys(_fields(parse(reader.state_id))):
                other = self._random.choice([item for item in attributes if item not in (name, "id", "arn")] or ["other"])
                text = re.sub(rf"\b{name}\b", other, reader.state_id, count=1)
                yield "wrong state id", f"{name} → {other}", replace(reader, state_id=text)

    def _rest(self) -> Iterator[tuple[str, str, LiveReader]]:
        reader = self._reader
        for name in reader.change_markers:
            yield "dropped marker", name, replace(reader, change_markers=_without(reader.change_markers, name))
        if reader.tags is not None:
            yield "dropped tags", "dropped", replace(reader, tags=None)
        if isinstance(reader.tags, str):
            for what, text in self._other_fields(reader.tags):
                yield "wrong tags", what, replace(reader, tags=text)
        if reader.gone is not None:
            yield "dropped gone", "dropped", replace(reader, gone=None)
        if reader.region is not None:
            yield "dropped region", reader.region, replace(reader, region=None)

    def _unmanaged(self, rule: Unmanaged) -> Iterator[tuple[str, str, Unmanaged | None]]:
        yield "dropped unmanaged", "dropped", None
        for number, parent in enumerate(rule.parents):
            rest = (*rule.parents[:number], *rule.parents[number + 1 :])
            if rest:
                yield "dropped parent", parent.type, replace(rule, parents=rest)
            if isinstance(parent.live, str):
                for what, text in self._other_fields(parent.live):
                    wrong = replace(parent, live=text)
                    yield (
                        "wrong parent",
                        what,
                        replace(rule, parents=(*rule.parents[:number], wrong, *rule.parents[number + 1 :])),
                    )
        if rule.where is not None:
            yield "dropped where", "dropped", replace(rule, where=None)
        for number, claim in enumerate(rule.claims):
            yield "dropped claim", claim.type, replace(rule, claims=(*rule.claims[:number], *rule.claims[number + 1 :]))
        for name in rule.shown:
            yield "dropped shown", name, replace(rule, shown=_without(rule.shown, name))
        if rule.import_id is not None:
            yield "dropped import id", "dropped", replace(rule, import_id=None)
        if rule.split is not None:
            yield "dropped split", rule.split, replace(rule, split=None)

    # Functions

    def _in_functions(self) -> Iterator[Mutant]:
        for function in functions_of(self._reader):
            if not is_shared(function):
                yield from self._constants(function)
                yield from self._tables(function)
            yield from self._cells(function)
        for part in partials_of(self._reader):
            for name, value in part.keywords.items():
                if _is_word(value):
                    yield self._mutant(f"partial: {name}", value, _in_mapping(part.keywords, name, self._other_word(value)))

    def _mutant(self, where: str, word: str, place: Callable[[], Callable[[], None]]) -> Mutant:
        return Mutant(self._reader.type, "another word", f"{where}: {word} → {self._other_word(word)}", place)

    def _other_word(self, word: str) -> str:
        return f"{word}X"

    def _constants(self, function: FunctionType) -> Iterator[Mutant]:
        words = {word for code in codes_of(function.__code__) for word in _words_in(code)}
        for word in sorted(words):
            yield self._mutant(function.__qualname__, word, _in_code(function, word, self._other_word(word)))

    def _tables(self, function: FunctionType) -> Iterator[Mutant]:
        for name, table in globals_of(function).items():
            if isinstance(table, dict) and name not in ("LIVE_READERS",):
                for key, value in table.items():
                    if _is_word(value):
                        yield self._mutant(f"{name}[{key}]", value, _in_mapping(table, key, self._other_word(value)))

    def _cells(self, function: FunctionType) -> Iterator[Mutant]:
        for number, value in enumerate(cells_of(function)):
            where = f"{function.__qualname__} of {function.__code__.co_freevars[number]}"
            if _is_word(value) and function.__code__.co_freevars[number] not in ("type_",):
                yield self._mutant(where, value, _in_cell(function, number, self._other_word(value)))
            elif isinstance(value, dict):
                for key, inner in value.items():
                    if _is_word(inner):
                        yield self._mutant(f"{where}[{key}]", inner, _in_mapping(value, key, self._other_word(inner)))


def _is_word(value: Any) -> bool:
    return isinstance(value, str) and bool(_WORD.match(value))


def _words_in(code: CodeType) -> Iterator[str]:
    """The texts that a function looks for or answers with, without its docstring and without names of arguments."""
    arguments = _argument_names(code)
    for value in code.co_consts:
        if isinstance(value, tuple) and value in arguments:
            continue
        for word in value if isinstance(value, tuple | frozenset) else (value,):
            if _is_word(word) and len(word) > 1:
                yield word


def _argument_names(code: CodeType) -> list[tuple[str, ...]]:
    """The constants that name the arguments of calls."""
    steps = list(dis.get_instructions(code))
    named = [code.co_consts[step.arg or 0] for step in steps if step.opname == "KW_NAMES"]
    loaded = [before.argval for before, step in pairwise(steps) if step.opname in ("CALL_KW", "CALL_FUNCTION_KW")]
    return [*named, *loaded]


def _in_code(function: FunctionType, word: str, other: str) -> Callable[[], Callable[[], None]]:
    def place() -> Callable[[], None]:
        before = function.__code__
        function.__code__ = _with_word(before, word, other)
        return lambda: setattr(function, "__code__", before)

    return place


def _with_word(code: CodeType, word: str, other: str) -> CodeType:
    def changed(value: Any) -> Any:
        if isinstance(value, CodeType):
            return _with_word(value, word, other)
        if isinstance(value, tuple | frozenset):
            return type(value)(map(changed, value))
        return other if isinstance(value, str) and value == word else value

    return code.replace(co_consts=tuple(map(changed, code.co_consts)))


def _in_mapping(table: dict[str, Any], key: str, other: str) -> Callable[[], Callable[[], None]]:
    def place() -> Callable[[], None]:
        before = table[key]
        table[key] = other
        return lambda: table.update({key: before})

    return place


def _in_cell(function: FunctionType, number: int, other: str) -> Callable[[], Callable[[], None]]:
    def place() -> Callable[[], None]:
        cell = (function.__closure__ or ())[number]
        before = cell.cell_contents
        cell.cell_contents = other
        return lambda: setattr(cell, "cell_contents", before)

    return place


def _fields(node: Any) -> Iterator[str]:
    if node["type"] == "field":
        yield str(node["value"])
    for child in node.get("children", ()):
        if isinstance(child, dict):
            yield from _fields(child)


def _without(values: Mapping[str, Any], name: str) -> dict[str, Any]:
    return {key: value for key, value in values.items() if key != name}
