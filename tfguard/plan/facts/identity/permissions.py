"""Facts about policy documents: who may do less after the apply than before. Compares what they say, not how it is written."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator
from fnmatch import fnmatchcase
from typing import Any

from msgspec import Struct

from tfguard.inputs.plan.masks import is_masked
from tfguard.model import SENSITIVE, UNKNOWN, Action, Change, Value
from tfguard.resources.catalogue import resource_type

MAX_STATEMENTS = 200
ANYTHING = "*"
HOLDER = ""
"""Stands for whoever a policy is attached to: a statement that names no principal is about them."""

_ACCOUNTS = ("user:*", "serviceAccount:*", "group:*", "domain:*", "principal:*", "principalSet:*")
_INCLUDED = {"allAuthenticatedUsers": _ACCOUNTS, "allUsers": ("allAuthenticatedUsers", *_ACCOUNTS)}
"""Whom a member of a binding of Google Cloud stands for, as patterns."""
_BASIC_ROLES = {"roles/owner": ("roles/*",), "roles/editor": ("roles/viewer", "roles/*.viewer")}
"""What the basic roles of Google Cloud allow beside themselves."""


class Statement(Struct, frozen=True):
    """One statement of a document. Single values are lists of one; actions and conditions of AWS are in lower case.

    `wider`: patterns for the other actions and principals that it covers.
    """

    allow: bool
    actions: tuple[str, ...]
    resources: tuple[str, ...]
    principals: tuple[str, ...]
    condition: str
    inverted: str
    wider: tuple[str, ...] = ()

    def covers(self, resource: str, principal: str, other: Statement) -> bool:
        """Whether this statement says at least as much as another one does about one resource and principal."""
        return (
            self.allow == other.allow
            and self.inverted == other.inverted
            and _matches(resource, self.resources)
            and _matches(principal, (*self.principals, *self.wider))
        )


def permissions(change: Change) -> Value:
    """What a policy document takes away, or null for what has none; `UNKNOWN` where the new document is unknown.

    With an object that is deleted, everything goes that its document allows.

    `removed`: actions no longer allowed, and `services`: those of which no action is. `denied`: actions that a new
    statement denies to all, `denied_if` under a condition. `principals`: who is no longer named. `conditioned`:
    actions that are allowed under another condition only. In a policy of Google Cloud, the actions are roles.
    """
    attribute = resource_type(change.type).document
    after = {} if change.action is Action.DELETE else change.after
    if attribute is None or not isinstance(change.before, dict) or not isinstance(after, dict):
        return None
    if after.get(attribute) is UNKNOWN:
        return UNKNOWN
    old, new = read_document(change.before.get(attribute)), read_document(after.get(attribute))
    if old is None or new is None or max(len(old), len(new)) > MAX_STATEMENTS:
        return None
    found = _compare(old, new)
    if any(is_masked(mask, (attribute,)) for mask in (change.before_sensitive, change.after_sensitive)):
        return {name: [SENSITIVE] if texts else [] for name, texts in found.items()}
    return found


def read_document(text: Value) -> tuple[Statement, ...] | None:
    """The statements of a policy document, none for an empty one; None for what is no document."""
    if not text:
        return ()
    try:
        document = json.loads(text) if isinstance(text, str) else text
    except ValueError:
        return None
    if not isinstance(document, dict):
        return None
    if isinstance(bindings := document.get("bindings"), list):
        return tuple(_binding(item) for item in bindings if isinstance(item, dict))
    items = document.get("Statement")
    return tuple(_statement(item) for item in (items if isinstance(items, list) else [items]) if isinstance(item, dict))


def _compare(old: Iterable[Statement], new: tuple[Statement, ...]) -> dict[str, list[str]]:
    old = tuple(old)
    named = {HOLDER, *(name for item in new if item.allow for name in (*item.principals, *item.wider))}
    principals = _names(name for item in old if item.allow for name in item.principals if not _matches(name, named))
    less = list(_less(old, new, allow=True, known=named))
    narrowed = [action for action, _, free in less if not free]
    denied = list(_less(new, old, allow=False, known=None))
    removed = _names(action for action, _, free in less if free)
    allowed = {action.partition(":")[0] for item in new if item.allow for action in item.actions}
    return {
        "removed": removed,
        "services": _names(action.partition(":")[0] for action in removed if not _matches(action.partition(":")[0], allowed)),
        "principals": principals,
        "conditioned": [action for action in _names(narrowed) if action not in removed],
        "denied": _names(action for action, item, _ in denied if not item.condition),
        "denied_if": _names(action for action, item, _ in denied if item.condition),
    }


def _less(
    old: Iterable[Statement], new: Iterable[Statement], *, allow: bool, known: set[str] | None
) -> Iterator[tuple[str, Statement, bool]]:
    """The actions of one document that the other does not cover: (action, its statement, whether under no condition at all).

    `known`: the principals that the other document still names; the others are reported apart.
    """
    others = [item for item in new if item.allow is allow]
    for item in old:
        if item.allow is not allow:
            continue
        places = [(r, p) for r in item.resources for p in item.principals if known is None or _matches(p, known)]
        for action in item.actions:
            able = [other for other in others if _matches(action, (*other.actions, *other.wider))]
            covering = [[other for other in able if other.covers(r, p, item)] for r, p in places]
            if any(not found for found in covering):
                yield action, item, True
            elif any(all(other.condition not in ("", item.condition) for other in found) for found in covering):
                yield action, item, False


def _statement(item: dict[str, Any]) -> Statement:
    inverted = {key: _texts(item[key]) for key in ("NotAction", "NotResource", "NotPrincipal") if key in item}
    return Statement(
        allow=item.get("Effect") == "Allow",
        actions=tuple(text.lower() for text in _texts(item.get("Action"))) or (ANYTHING,),
        resources=_texts(item.get("Resource")) or (ANYTHING,),
        principals=tuple(_principals(item.get("Principal"))) or (HOLDER,),
        condition=_canonical(item.get("Condition")),
        inverted=json.dumps(inverted, sort_keys=True) if inverted else "",
    )


def _binding(item: dict[str, Any]) -> Statement:
    """A binding of Google Cloud: its role is what it allows. Members who no longer exist lose nothing."""
    role, condition = str(item.get("role")), item.get("condition")
    members = tuple(name for name in _texts(item.get("members")) if not name.startswith("deleted:"))
    return Statement(
        allow=True,
        actions=(role,),
        resources=(ANYTHING,),
        principals=members,
        condition=str(condition.get("expression") or "") if isinstance(condition, dict) else "",
        inverted="",
        wider=(*_lesser_roles(role), *(pattern for name in members for pattern in _INCLUDED.get(name, ()))),
    )


def _lesser_roles(role: str) -> tuple[str, ...]:
    """Patterns for the roles whose permissions this one has too."""
    if role.startswith("roles/") and role.endswith(".admin"):
        return (f"{role.removesuffix('admin')}*",)
    return _BASIC_ROLES.get(role, ())


def _principals(value: Any) -> Iterator[str]:
    """Everyone that a statement names. An account's number, its root and "*" have several spellings."""
    if not isinstance(value, dict):
        yield from _texts(value)
        return
    for sort, names in value.items():
        for name in _texts(names):
            if sort == "AWS" and name.isdigit():
                yield f"arn:aws:iam::{name}:root"
            else:
                yield name


def _canonical(condition: Any) -> str:
    if not isinstance(condition, dict) or not condition:
        return ""
    plain = {
        operator.lower(): {key.lower(): sorted(_texts(values)) for key, values in keys.items()}
        for operator, keys in condition.items()
        if isinstance(keys, dict)
    }
    return json.dumps(plain, sort_keys=True)


def _texts(value: Any) -> tuple[str, ...]:
    """A value or a list of them as texts; true and 1 are written as JSON has them."""
    items = value if isinstance(value, list) else [] if value is None else [value]
    return tuple(sorted(item if isinstance(item, str) else json.dumps(item, sort_keys=True) for item in items))


def _matches(text: str, patterns: Collection[str]) -> bool:
    """Whether any pattern covers a text, which may be a pattern itself; brackets are no wildcards here."""
    # Most are plain names, and a project's policy has thousands of them.
    wild = (pattern for pattern in patterns if "*" in pattern or "?" in pattern)
    return text in patterns or any(fnmatchcase(text, pattern.replace("[", "[[]")) for pattern in wild)


def _names(texts: Iterable[str]) -> list[str]:
    return sorted(set(texts))
