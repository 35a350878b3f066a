"""Follows an expression over shapes instead of values, and tells of every name in it that leads nowhere."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from fnmatch import fnmatchcase
from typing import Any, Final, NamedTuple, TypeAlias

from tfguard.engine.budget import LIMITS, BudgetError
from tfguard.engine.candidates import (
    META_ARGUMENTS,
    Candidate,
    Value,
    among,
    as_arguments,
    either,
    elements,
    inside_lists,
    members,
    projected,
)
from tfguard.engine.functions import FUNCTIONS
from tfguard.engine.vocabulary import Keyed, Shape


class UnknownName(NamedTuple):
    """A name that leads nowhere: where it was looked for, and what is there."""

    name: str
    places: tuple[Candidate, ...]


class NoList(NamedTuple):
    """An element is asked of what is no list."""

    places: tuple[Candidate, ...]


class WrongCall(NamedTuple):
    """A function that does not exist, or takes another number of arguments."""

    name: str
    problem: str


class WrongType(NamedTuple):
    """A text that is compared with the row's type, and is none."""

    name: str


Told: TypeAlias = UnknownName | NoList | WrongCall | WrongType

_LOOKS: Final = LIMITS["names"]
_SAME: Final = frozenset(["reverse", "sort", "sort_by", "to_array", "without"])
"""Functions that give back a list like their first argument."""
_BY_PATH: Final = (Keyed.ENTRIES, Keyed.ELEMENTS, Keyed.VALUES)
_ENTRY: Final = ("before", "after")
_WILD = re.compile(r"[*?]")
_STEP = re.compile(r"\[(\d+)\]|\[\"((?:[^\"\\]|\\.)*)\"\]|\.?([^.\[\]]+)")


class Walk:
    """A walk through expressions over one sort of document.

    `root` is where they begin; `attributes` are the places that the attributes of a row's type are looked for in, one for
    each type and version; `is_type` says whether a text may be the row's type.
    """

    def __init__(
        self,
        root: Sequence[Candidate],
        tell: Callable[[Told], None],
        attributes: Sequence[Candidate] = (),
        is_type: Callable[[str], bool] = bool,
    ) -> None:
        self._root: Value = tuple(root)
        self.attributes = tuple(attributes)
        self.found: set[str] = set()
        self._bound: dict[str, Value] = {}
        self._is_type = is_type
        self._tell = tell
        self._left = _LOOKS.most

    def expression(self, node: Any) -> Value:
        """Follow a parsed expression, to what it gives."""
        return self._visit(node, self._root)

    def bind(self, name: str, value: Value) -> None:
        """Give a name to what an expression gives: those that are followed from now on may begin with it."""
        self._bound[name] = value

    def path(self, text: str) -> Value:
        """Follow the text of a path over the attributes."""
        value: Value = self.attributes
        for position, step in steps(text):
            value = self._field(step, value) if position is None else self._element(value)
        return value

    def pattern(self, text: str, keyed: Keyed = Keyed.VALUES) -> None:
        """Follow a pattern for paths, which may leave out the positions in lists, as far as its first glob."""
        value: Value = tuple(self._in_row(keyed))
        for position, step in steps(text):
            if position is not None:
                value = self._element(value)
            elif _WILD.search(step):
                self._glob(step, inside_lists(value))
                return
            else:
                value = self._field(step, inside_lists(value))

    def _glob(self, pattern: str, value: Value) -> None:
        """Hold a pattern for names against those that are there."""
        known = value and all(isinstance(place.shape, dict) for place in value)
        if value and known and not any(fnmatchcase(name, pattern) for place in value for name in place.shape):
            self._tell(UnknownName(pattern, value))

    def name(self, name: str) -> None:
        """Follow a name that stands alone."""
        self._field(name, self._root)

    def _visit(self, node: Any, at: Value) -> Value:
        self._look(at)
        visit: Callable[[Any, Value], Value] = getattr(self, f"_visit_{node['type']}")
        value = visit(node, at)
        self._look(value)
        return value

    def _look(self, value: Value) -> None:
        """Take the steps that a value costs: those that may be many things may be twice as many in the next step."""
        self._left -= 1 + len(value or ())
        if self._left < 0:
            raise BudgetError(f"to check the names takes more than {_LOOKS}")

    def _each(self, nodes: Iterable[Any], at: Value) -> list[Value]:
        return [self._visit(node, at) for node in nodes]

    def _visit_field(self, node: Any, at: Value) -> Value:
        return self._field(node["value"], at)

    def _field(self, name: str, at: Value) -> Value:
        if at is self._root and name in self._bound:
            return self._bound[name]
        if not at:
            return None
        opened = [self._opened(place, name) for place in at]
        if any(found is None for found in opened):
            return None
        places = tuple(place for found in opened if found for place in found)
        if not places:
            self._tell(UnknownName(name, tuple(self._told(at))))
            return None
        self.found.update(place.owner for place in places)
        return places

    def _opened(self, place: Candidate, name: str) -> Value:
        """What is under a name in one place: nothing where it does not have the name, None where that is not known."""
        shape = place.shape
        match shape:
            case None | "dynamic":
                return None
            case Keyed.VALUES | Keyed.ARGUMENTS:
                return among(self._in_row(shape), name)
            case Keyed.ENTRIES:
                return self._entry(name)
            case Keyed.ELEMENTS:
                return self.path(name)
            case _:
                return among([place], name)

    def _in_row(self, keyed: Shape) -> Iterator[Candidate]:
        for place in self.attributes:
            yield place
            if keyed == Keyed.ARGUMENTS and isinstance(place.shape, dict):
                yield place._replace(shape={**META_ARGUMENTS, **as_arguments(place.shape)})

    def _entry(self, path: str) -> Value:
        found = self.path(path)
        if found is None:
            return None
        return tuple(
            place._replace(shape={**dict.fromkeys(("unknown", "sensitive"), "bool"), **dict.fromkeys(_ENTRY, place.shape)})
            for place in found
        )

    def _told(self, at: Iterable[Candidate]) -> Iterator[Candidate]:
        for place in at:
            yield from self._in_row(place.shape) if place.shape in tuple(Keyed) else (place,)

    def _visit_subexpression(self, node: Any, at: Value) -> Value:
        for child in node["children"]:
            at = self._visit(child, at)
        return at

    _visit_index_expression = _visit_subexpression
    _visit_pipe = _visit_subexpression

    def _element(self, value: Value) -> Value:
        """The elements of a list."""
        if not value or any(place.shape in (None, "dynamic") for place in value):
            return None
        found = elements(value)
        if not found:
            self._tell(NoList(value))
        return found or None

    def _visit_index(self, node: Any, at: Value) -> Value:
        return self._element(at)

    def _visit_slice(self, node: Any, at: Value) -> Value:
        return at

    _visit_current = _visit_slice
    _visit_identity = _visit_slice

    def _visit_literal(self, node: Any, at: Value) -> Value:
        return ()

    def _visit_projection(self, node: Any, at: Value) -> Value:
        source, right = node["children"]
        return projected(self._visit(right, self._element(self._visit(source, at))))

    def _visit_filter_projection(self, node: Any, at: Value) -> Value:
        source, right, condition = node["children"]
        element = self._element(self._visit(source, at))
        self._visit(condition, element)
        return projected(self._visit(right, element))

    def _visit_value_projection(self, node: Any, at: Value) -> Value:
        source, right = node["children"]
        return projected(self._visit(right, members(self._visit(source, at))))

    def _visit_flatten(self, node: Any, at: Value) -> Value:
        return projected(inside_lists(self._element(self._visit(node["children"][0], at))))

    def _visit_multi_select_list(self, node: Any, at: Value) -> Value:
        return projected(either(self._each(node["children"], at)))

    def _visit_multi_select_dict(self, node: Any, at: Value) -> Value:
        made = {child["value"]: self._visit(child["children"][0], at) for child in node["children"]}
        # An object of this expression's own: its names are right, and what is under them is known where it is one thing.
        return (Candidate({name: value[0].shape if value and len(value) == 1 else None for name, value in made.items()}),)

    def _visit_or_expression(self, node: Any, at: Value) -> Value:
        return either(self._each(node["children"], at))

    def _visit_and_expression(self, node: Any, at: Value) -> Value:
        return self._each(node["children"], at)[1]

    def _visit_not_expression(self, node: Any, at: Value) -> Value:
        self._each(node["children"], at)
        return None

    def _visit_comparator(self, node: Any, at: Value) -> Value:
        children = node["children"]
        left, right = self._each(children, at)
        self._compare(left, _texts(children[1]))
        self._compare(right, _texts(children[0]))
        return None

    def _visit_function_expression(self, node: Any, at: Value) -> Value:
        name, arguments = node["value"], node["children"]
        problem = _call_problem(name, len(arguments))
        if problem:
            self._tell(WrongCall(name, problem))
        plain = [argument for argument in arguments if argument["type"] != "expref"]
        values = self._each(plain, at)
        first = values[0] if values else None
        mapped = [self._visit(item["children"][0], elements(first)) for item in arguments if item["type"] == "expref"]
        if name == "contains" and len(plain) == 2:
            self._compare(elements(first), _texts(plain[1]))
            self._compare(values[1], _texts(plain[0]))
        return _result(name, values, mapped)

    def _compare(self, value: Value, texts: Sequence[str]) -> None:
        """Hold texts in an expression against what they are compared with: a path, or the type of the row."""
        shapes = {place.shape for place in value or () if isinstance(place.shape, str)}
        for text in texts:
            if shapes == {Keyed.PATH}:
                self.path(text)
            elif shapes == {Keyed.TYPE} and not self._is_type(text):
                self._tell(WrongType(text))


def steps(path: str) -> Iterator[tuple[int | None, str]]:
    """The steps of a path as `format_path` writes it: a position in a list, or None and a name.

    >>> list(steps('a[0].b["c.d"]'))
    [(None, 'a'), (0, ''), (None, 'b'), (None, 'c.d')]
    """
    for position, quoted, name in _STEP.findall(path):
        yield (int(position), "") if position else (None, quoted or name)


def _result(name: str, values: Sequence[Value], mapped: Sequence[Value]) -> Value:
    """What a function gives, as far as names are concerned."""
    first = values[0] if values else None
    match name:
        case "not_null":
            return either(values)
        case "max_by" | "min_by":
            return elements(first)
        case "map" if mapped:
            return projected(mapped[0])
        case "values":
            return projected(members(first))
        case "keys" if first and all(place.shape in _BY_PATH for place in first):
            return (Candidate(["list", Keyed.PATH]),)
    return first if name in _SAME else None


def _call_problem(name: str, count: int) -> str | None:
    signature = FUNCTIONS.get(name)
    if signature is None:
        return f"there is no function {name}()"
    least, variadic = len(signature), bool(signature) and bool(signature[-1].get("variadic"))
    if count == least or (variadic and count > least):
        return None
    wanted = f"{'at least ' if variadic else ''}{least} argument{'' if least == 1 else 's'}"
    return f"{name}() takes {wanted}, not {count}"


def _texts(node: Any) -> list[str]:
    """The texts that a literal is or holds."""
    if node["type"] == "literal":
        value = node["value"]
        return [item for item in (value if isinstance(value, list) else [value]) if isinstance(item, str)]
    if node["type"] == "multi_select_list":
        return [text for child in node["children"] for text in _texts(child)]
    return []
