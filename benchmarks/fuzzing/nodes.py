"""Damage to the structure of a document: nodes that are replaced, removed, doubled, of another type, deeper, elsewhere."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator, Sequence
from random import Random
from typing import Any

HOSTILE = (
    *("", " ", "\0", "\n", "\r\n", "\t", "\x1b[31m", "\ud800", "\udcff", "\ufeff", "\u202e", "\u2028"),
    *("]]>", "-->", "<script>"),
    *("::error::", "##vso[", "```", "|", "`", "&amp;", "%0A", "${x}", "{{ x }}", "../..", "/dev/zero", "-"),
    *("--help", "*", "[", "]"),
    *("é" * 300, "a" * 3000, "module.a", 'module.a["b"].aws_lb.c', 'aws_lb.a["\\""]', "aws_lb.a[0]"),
    *("data.x.y", "aws_lb", "a.b.c.d"),
    *("0.0.0.0/0", "999.999.999.999/99", "::/0", "10.0.0.0/8", "2026-02-30T25:61:61Z"),
    *("0001-01-01T00:00:00Z", "1e400", "NaN", "-1"),
    *("true", "null", "{}", "[]", '{"Statement": 5}'),
    *('{"Version": "2012-10-17", "Statement": [{"Principal": 5}]}', "arn:aws:", "arn:"),
    *("arn:aws:iam::123456789012:role/x", "delete", "create", "forget", "no-op", "read", "managed"),
    *("(sensitive)", "1.2", "99.9"),
)
"""Texts that somebody else's code has not expected."""
STRANGE: tuple[Any, ...] = (
    *(None, True, False, 0, 1, -1, 2**31, 2**63, 2**64, -(2**63) - 1, 10**25, 0.5, -0.0, 1e308, 5e-324, []),
    *({}, [[]], [{}], {"": {}}),
    *([None], [True], {"a": None}, [0, "0", None], [[], {}, ""], {"0": 0}, {"id": []}, [""], ["", ""]),
)
"""Values of other types; HOSTILE are those of texts."""

_NEAR = 5
"""Keys and lists between the root and a place near it: in a plan, those of a row's change are."""

Slot = tuple[Any, Any]
"""What holds a node, and the key or the number that it stands under."""


def slots(document: Any) -> list[Slot]:
    """Where every node but the outermost stands."""
    found: list[Slot] = []
    waiting = [document]
    while waiting:
        holder = waiting.pop()
        for key, item in entries(holder):
            found.append((holder, key))
            if isinstance(item, dict | list):
                waiting.append(item)
    return found


def entries(holder: Any) -> Iterator[tuple[Any, Any]]:
    """The keys or numbers of a node, and what stands under them."""
    if isinstance(holder, dict):
        yield from holder.items()
    elif isinstance(holder, list):
        yield from enumerate(holder)


def damage_nodes(rng: Random, document: Any, others: Sequence[Any] = (), kinds: Sequence[Kind] | None = None) -> Any:
    """The document after one to six damages; it is changed in place. `others` are documents of the same kind."""
    root = [document]
    places, ways = [(root, 0), *slots(document)], _by_way(root)
    for _ in range(rng.choice((1, 1, 2, 3, 6))):
        holder, key = rng.choice(places) if rng.random() < 0.4 else rng.choice(rng.choice(ways))
        if _there(holder, key):
            rng.choice(kinds or KINDS)(rng, holder, key, others or [document])
    return root[0] if root else None


def _by_way(root: list[Any]) -> list[list[Slot]]:
    """The places near the root, those that are reached in the same way together: a row more makes no key likelier.

    Most nodes are deep inside of values, and most code is about those above.
    """
    found: dict[tuple[Any, ...], list[Slot]] = {}
    waiting: list[tuple[tuple[Any, ...], Any]] = [((), root)]
    while waiting:
        way, holder = waiting.pop()
        for key, item in entries(holder):
            inner = (*way, None if isinstance(holder, list) else key)
            found.setdefault(inner, []).append((holder, key))
            if len(inner) < _NEAR:
                waiting.append((inner, item))
    return list(found.values())


def _there(holder: Any, key: Any) -> bool:
    """Whether the node has not gone with an earlier damage."""
    return key in holder if isinstance(holder, dict) else key < len(holder)


def written(rng: Random, document: Any) -> bytes:
    """A document as JSON, in one of the ways that writers have; a lone surrogate stands as an escape."""
    indent, separators = rng.choice([(None, (",", ":")), (None, (", ", ": ")), (2, None)])
    return json.dumps(document, indent=indent, separators=separators).encode()


def strange(rng: Random) -> Any:
    """A value that nobody expects; a new one each time."""
    return rng.choice(HOSTILE) if rng.random() < 0.5 else copy.deepcopy(rng.choice(STRANGE))


def _replace(rng: Random, holder: Any, key: Any, _others: Sequence[Any]) -> None:
    holder[key] = strange(rng)


def _remove(_rng: Random, holder: Any, key: Any, _others: Sequence[Any]) -> None:
    del holder[key]


def _double(rng: Random, holder: Any, key: Any, _others: Sequence[Any]) -> None:
    twin = copy.deepcopy(holder[key])
    if isinstance(holder, list):
        holder.insert(rng.randrange(len(holder) + 1), twin)
    else:
        holder[f"{key}{rng.choice(('', '2', '_id', 's'))}"] = twin


def _retype(rng: Random, holder: Any, key: Any, _others: Sequence[Any]) -> None:
    value = holder[key]
    forms = [
        str(value),
        [value],
        {"0": value},
        {str(value): value},
        json.dumps(value, default=str),
        bool(value),
        len(str(value)),
    ]
    if isinstance(value, dict):
        forms += [list(value), list(value.values()), [[name, item] for name, item in value.items()]]
    if isinstance(value, list):
        forms += [{str(number): item for number, item in enumerate(value)}, value[0] if value else None]
    holder[key] = rng.choice(forms)


def _deepen(rng: Random, holder: Any, key: Any, _others: Sequence[Any]) -> None:
    for _ in range(rng.choice((1, 2, 20, 120, 400))):
        holder[key] = [holder[key]] if rng.random() < 0.5 else {"a": holder[key]}


def _rename(rng: Random, holder: Any, key: Any, others: Sequence[Any]) -> None:
    if isinstance(holder, dict):
        names = [name for where, name in slots(rng.choice(others)) if isinstance(where, dict)]
        name = rng.choice(names) if names and rng.random() < 0.6 else rng.choice(HOSTILE)
        holder[name] = holder.pop(key)


def _swap(rng: Random, holder: Any, key: Any, _others: Sequence[Any]) -> None:
    places = list(holder) if isinstance(holder, dict) else range(len(holder))
    other = rng.choice(list(places))
    holder[key], holder[other] = holder[other], holder[key]


def _graft(rng: Random, holder: Any, key: Any, others: Sequence[Any]) -> None:
    """A piece of another document, from under the same key where one is there."""
    places = slots(rng.choice(others))
    alike = [place for place in places if place[1] == key] if rng.random() < 0.7 else []
    if alike or places:
        where, name = rng.choice(alike or places)
        holder[key] = copy.deepcopy(where[name])


Kind = Callable[[Random, Any, Any, Sequence[Any]], None]
KINDS: tuple[Kind, ...] = (_replace, _replace, _remove, _double, _retype, _retype, _deepen, _rename, _swap, _graft)
VALUES: tuple[Kind, ...] = (_replace, _rename)
"""Names and values alone."""
