"""Drafts what is not a leaf's edit: errors, lost objects, equal forms, co-owners, and objects that no state knows."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from scripts.record_answers import lists_in
from tests.resources.row import AnswerRow, decoded, encoded, pointer_to
from tfguard.comparison.shape import is_set
from tfguard.comparison.values import is_void
from tfguard.resources.catalogue import co_owners
from tfguard.resources.schema.provider import type_schema
from tfguard.resources.shapes.co_owner import CoOwner
from tfguard.resources.shapes.live_object import LiveObject, evaluate
from tfguard.resources.shapes.live_reader import Call, LiveReader

if TYPE_CHECKING:
    from scripts.draft_edits import Drafter, Edit

OTHER_ERRORS = {"read": "InternalFailure", "detail": "AccessDenied"}
_LIST_OF = re.compile(r"^(\w+)\[\?(\w+) == '(\w+)'\]$")
_IS = re.compile(r"^(\w+) == '(\w+)'$")
_IS_NOT = re.compile(r"^(\w+) != `true`$")
_INSIDE = re.compile(r"^(\w+)\[0\]\.(\w+)$")


def draft(drafter: Drafter, needed: int) -> None:
    """Draft all of it; the first `needed` answers are those that are asked while nothing is lost."""
    _errors(drafter, needed)
    _lost(drafter, needed)
    _parameters(drafter)
    _unasked(drafter, needed)
    for name in drafter.reader.attributes:
        _unless_absent(drafter, name, needed)
        _set_order(drafter, name)
        _normaliser(drafter, name, needed)
        for owner in _owners(drafter.reader.type, name):
            _owner(drafter, owner)
    _unmanaged(drafter)


# Errors, and objects that a listing leaves out


def _errors(drafter: Drafter, needed: int) -> None:
    reader = drafter.reader
    for code in (*reader.read.gone, OTHER_ERRORS["read"]):
        _always(drafter, {"set": {"/answers/0/error": code}})
    calls = {f"{detail.service or reader.service}.{detail.call.operation}": detail for detail in reader.details}
    for number, entry in enumerate(drafter.row["answers"][1:needed], 1):
        if entry["call"] in calls:
            for code in (*calls[entry["call"]].call.gone, OTHER_ERRORS["detail"]):
                _always(drafter, {"set": {f"/answers/{number}/error": code}})


def _always(drafter: Drafter, edit: Edit) -> None:
    """Write down what an edit finds, also where that is nothing."""
    found = drafter.found(edit)
    if found:
        drafter.keep(edit, found)
    else:
        drafter.keep_equal(edit)


def _lost(drafter: Drafter, needed: int) -> None:
    """The listing leaves the object out: the check finds it, or says that it is gone, or says nothing."""
    check, row = drafter.reader.check, drafter.row
    pointer = next(_of_object(drafter, needed), None)
    if pointer is None:
        return
    lost: Edit = {"remove": [pointer]}
    _always(drafter, lost)
    number = _number_of(drafter, check) if check else None
    if check is None or number is None:
        return
    for code in (*check.gone, OTHER_ERRORS["read"]):
        _always(drafter, {"set": {f"/answers/{number}/error": code}, **lost})
    for way, listed in lists_in(row["answers"][number].get("answer")):
        if len(listed) == 1 and len(way) == 1:
            _always(drafter, {"set": {pointer_to(("answers", number, "answer", *way)): []}, **lost})


def _number_of(drafter: Drafter, check: Call) -> int | None:
    """The number of the answer to the check, which may be that of a detail too."""
    params = {**check.fixed, **{name: evaluate(text, drafter.row["state"]) for name, text in check.params.items()}}
    asked = {name: value for name, value in params.items() if value is not None}
    wanted = (f"{drafter.reader.service}.{check.operation}", asked)
    found = (number for number, entry in enumerate(drafter.row["answers"]) if (entry["call"], entry["params"]) == wanted)
    return next(found, None)


def _of_object(drafter: Drafter, needed: int) -> Iterator[str]:
    """What stands in the listing for the object: without it, and without a check, it is deleted."""
    row = drafter.row
    alone = {**row, "answers": row["answers"][:needed]}
    for way, listed in lists_in(row["answers"][0].get("answer")):
        for number in reversed(range(len(listed))):
            pointer = pointer_to(("answers", 0, "answer", *way, number))
            found = drafter.found({"remove": [pointer]}, row=alone)
            if found and "changed" not in found:
                yield pointer


def _parameters(drafter: Drafter) -> None:
    """Parameters that the row's state leaves out."""
    params = drafter.row["answers"][0]["params"]
    for name, text in drafter.reader.read.params.items():
        attribute = text.removesuffix(" || null")
        if name not in params and attribute.isidentifier() and drafter.row["state"] is not None:
            edit = {"set": {f"/state/{attribute}": "given", "/answers/0/params": {**params, name: "given"}}}
            if "error" not in drafter.found(edit):
                _always(drafter, edit)


def _unasked(drafter: Drafter, needed: int) -> None:
    """Details that do not apply: after an edit they are not asked for, so that nobody is refused."""
    calls = {
        f"{detail.service or drafter.reader.service}.{detail.call.operation}"
        for detail in drafter.reader.details
        if detail.when
    }
    for number, entry in enumerate(drafter.row["answers"][1:needed], 1):
        if entry["call"] in calls:
            silent: Edit = {f"/answers/{number}/error": OTHER_ERRORS["detail"]}
            edits = ({**edit, "set": {**edit.get("set", {}), **silent}} for edit in list(drafter.tried))
            fitting = (edit for edit in edits if set(drafter.found(edit)) <= {"changed", "moved"})
            first = next(fitting, None)
            if first:
                _always(drafter, first)


# Equal forms


def _edits_of(drafter: Drafter, name: str) -> Iterator[Edit]:
    """The edits of answers that are found in an attribute."""
    for edit in drafter.edits:
        touched = {path.split(".")[0].split("[")[0] for path in edit.get("changed", {})}
        if name in touched and not edit.get("remove") and not any(key.startswith("/state") for key in edit["set"]):
            yield edit


def _whole_value(drafter: Drafter, name: str, edit: Mapping[str, Any]) -> Any:
    """All of an attribute's live value after an edit."""
    found = drafter.found({"set": {**edit.get("set", {}), f"/state/{name}": None}})
    value = found.get("changed", {}).get(name)
    return None if value == "(sensitive)" else value


def _with(reader: LiveReader, name: str, **changes: Any) -> LiveReader:
    """The declaration with an attribute that is compared in another way."""
    return replace(reader, attributes={**reader.attributes, name: replace(reader.attribute(name), **changes)})


def _unless_absent(drafter: Drafter, name: str, needed: int) -> None:
    """The state says something of which the answer has no word."""
    attribute = drafter.reader.attribute(name)
    if name not in drafter.row["state"]:
        return
    if is_void(drafter.row["state"][name]):
        edit = next(_edits_of(drafter, name), None)
        value = _whole_value(drafter, name, edit) if edit else None
        if edit and value is not None:
            _always(drafter, {"set": {**edit["set"], f"/state/{name}": value}})
            _always(drafter, {"set": {f"/state/{name}": value}})
    elif attribute.unless_absent:
        strict = _with(drafter.reader, name, unless_absent=False)
        for pointer in _pointers(drafter.row, needed):
            removal: Edit = {"remove": [pointer]}
            if drafter.found(removal) == {} and set(drafter.found(removal, strict)) == {"changed"}:
                drafter.keep_equal(removal)
                return


def _pointers(row: AnswerRow, needed: int) -> Iterator[str]:
    """Every place in the answers, the inner ones first."""

    def inside(value: Any, way: tuple[str | int, ...]) -> Iterator[str]:
        items: Any = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        for key, inner in items:
            yield from inside(inner, (*way, key))
        if len(way) > 3:
            yield pointer_to(way)

    for number, entry in enumerate(row["answers"][:needed]):
        yield from inside(entry.get("answer"), ("answers", number, "answer"))


def _set_order(drafter: Drafter, name: str) -> None:
    """A set in another order."""
    if not is_set(type_schema(drafter.reader.type).shapes.get(name)):
        return
    for edit in [{"set": {}}, *_edits_of(drafter, name)]:
        value = _whole_value(drafter, name, edit)
        if isinstance(value, list) and len(value) > 1 and value != value[::-1]:
            equal = {"set": {**edit["set"], f"/state/{name}": value[::-1]}}
            if drafter.found(equal) == {}:
                drafter.keep_equal(equal)
                return


def _normaliser(drafter: Drafter, name: str, needed: int) -> None:
    """The value in another form that means the same."""
    if drafter.reader.attribute(name).normalise is None or name not in drafter.row["state"]:
        return
    plain = _with(drafter.reader, name, normalise=None)
    if any(drafter.found(edit, plain) for edit in ({}, *drafter.equal)):
        return
    for base in [{"set": {}}, *_edits_of(drafter, name)]:
        value = _whole_value(drafter, name, base)
        for form in _forms(value):
            edit = {"set": {**base["set"], f"/state/{name}": form}}
            if drafter.found(edit) == {} and set(drafter.found(edit, plain)) == {"changed"}:
                drafter.keep_equal(edit)
                return


def _forms(value: Any) -> Iterator[Any]:
    """Other forms in which a value might mean the same."""
    if isinstance(value, str):
        yield from (value.upper(), value.lower(), value.capitalize(), f"{value}.", value.rstrip("."))
        yield from _json_forms(value)
        yield from _moments(value)
    elif isinstance(value, list):
        yield value[::-1]
        yield from ([*value, item] for item in ("", {}, {"name": ""}))
        for number, item in enumerate(value):
            yield from ([*value[:number], form, *value[number + 1 :]] for form in _forms(item))
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from ({**value, key: form} for form in _forms(item))
            yield {inner: one for inner, one in value.items() if inner != key}
        yield {**value, "more": ""}
    elif value is None:
        yield from ("", [], "{}")
    else:
        yield str(value)


def _json_forms(text: str) -> Iterator[str]:
    try:
        document = json.loads(text)
    except ValueError:
        return
    yield json.dumps(document, indent=1)
    yield json.dumps(_turned(document))
    yield text.replace('"', '\\"')


def _turned(value: Any) -> Any:
    """A document with its keys the other way round."""
    if isinstance(value, dict):
        return {key: _turned(value[key]) for key in reversed(value)}
    return [_turned(item) for item in value] if isinstance(value, list) else value


def _moments(text: str) -> Iterator[str]:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return
    yield moment.astimezone(timezone(timedelta(hours=2))).isoformat()


# Co-owners


def _owners(type_: str, attribute: str) -> list[CoOwner]:
    """Who may own an attribute as a whole."""
    return [owner for owner in co_owners(type_) if owner.attribute == attribute and owner.elements is None]


def _owner(drafter: Drafter, owner: CoOwner) -> None:
    """Another resource declares the attribute; one of another object does not."""
    edit = next(_edits_of(drafter, owner.attribute), None)
    ours = drafter.row["state"].get(owner.name)
    extra = _fitting(owner)
    if edit is None or ours is None or extra is None:
        return
    for named in (ours, f"{ours}-other"):
        theirs = [named] if owner.named_in.endswith("s") else named
        other = {"type": owner.other, "state": {owner.named_in: theirs, **extra}}
        _always(drafter, {"set": {**edit["set"], "/others": [other]}})


def _fitting(owner: CoOwner) -> dict[str, Any] | None:
    """Attributes for which a co-owner's condition holds."""
    if owner.when is None:
        return {owner.sets: ["that"]} if owner.sets else {}
    attributes: dict[str, Any] = {owner.when: "that"}
    if parts := _LIST_OF.match(owner.when):
        attributes = {parts[1]: [{parts[2]: parts[3]}]}
    elif parts := _IS.match(owner.when):
        attributes = {parts[1]: parts[2]}
    elif parts := _IS_NOT.match(owner.when):
        attributes = {parts[1]: False}
    elif parts := _INSIDE.match(owner.when):
        attributes = {parts[1]: [{parts[2]: True}]}
    try:
        return attributes if evaluate(owner.when, attributes) else None
    except Exception:  # the condition is no name: to be written by hand
        return None


# Objects that no state knows


def _unmanaged(drafter: Drafter) -> None:
    rule = drafter.reader.unmanaged
    if rule is None:
        return
    nobody = {"/state": None, "/unmanaged": True}
    live = _live(drafter)
    bases: list[dict[str, Any]] = [nobody] if not rule.parents else []
    for parent in rule.parents:
        state = {parent.state: evaluate(parent.live, live)} if isinstance(parent.state, str) else {}
        state |= {text: drafter.row["answers"][0]["params"].get(name) for name, text in parent.params.items()}
        others = [{"type": parent.type, "state": encoded(state)}]
        bases.append({**nobody, "/others": [*others, *_sharing(rule.split, parent.type, state)]})
        if len(bases[-1]["/others"]) > 1:
            _always(drafter, {"set": {**nobody, "/others": others}})
    for base in bases:
        _always(drafter, {"set": base})
    for claim in rule.claims:
        if isinstance(claim.theirs, str) and bases:
            owner = {"type": claim.type, "state": {claim.theirs: evaluate(claim.ours, live)}}
            _always(drafter, {"set": {**bases[0], "/others": [*bases[0].get("/others", []), owner]}})
    if bases:
        _left_out(drafter, bases[0])


def _sharing(split: str | None, parent: str, state: Mapping[str, Any]) -> list[dict[str, Any]]:
    """A resource that declares a part of the parent, so that the parent does not list such parts itself."""
    if split is None:
        return []
    owner = _owners(parent, split)[0]
    return [{"type": owner.other, "state": {owner.named_in: encoded(state.get(owner.name)), **(_fitting(owner) or {})}}]


def _live(drafter: Drafter) -> LiveObject:
    """The object that the row is about."""
    call, row = drafter.reader.read, drafter.row
    page = decoded(row["answers"][0]["answer"])
    found = evaluate(call.items, page) if isinstance(call.items, str) else call.items(page)
    items: Any = found if isinstance(found, list) else [found]
    given = {name: row["answers"][0]["params"].get(name) for name in call.context}
    return LiveObject({**items[-1], **given} if isinstance(items[-1], dict) else {"value": items[-1]}, row["region"], "")


def _left_out(drafter: Drafter, base: Mapping[str, Any]) -> None:
    """Edits after which an object is nobody's business."""
    before = drafter.found({"set": base})
    if not before.get("unmanaged"):
        return
    for edit in list(drafter.tried):
        pointer = next(iter(edit.get("set", ())), "")
        if len(edit) == 1 and len(edit.get("set", ())) == 1 and pointer.startswith("/answers/0/answer"):
            both = {"set": {**base, **edit["set"]}}
            found = drafter.found(both)
            if len(found.get("unmanaged", ())) < len(before["unmanaged"]) and "error" not in found:
                _always(drafter, both)
