"""Damage to bytes: flips, cuts, repetitions, and words that parsers stumble over."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

JSON = tuple(
    text.encode()
    for text in (
        *("null", "true", "{}", "[]", '""', "-1", "0", "1e400", "-0.0", "1E-400", "NaN", "Infinity", "9" * 25, "9" * 5000),
        *('"\\ud800"', '"\\u0000"', '"\\u202e"', '{"":', "[[[[", "]]]]", ",", ":", '"', "\\", "/*", "\n", "\x00", "\ufeff"),
        *('"actions":["delete"]', '"after_unknown":true', '"mode":"data"', '"address":""', '"provider":null'),
    )
)
HCL = tuple(
    text.encode()
    for text in (
        *("${", "%{", "}", "{", '"', "<<EOT\n", "<<-EOT\n", "EOT\n", "#", "/*", "*/", "//", "\n", "\r"),
        *("\r\n", "\t", "=", "\\"),
        *("- " * 40, "[" * 40, "(" * 40, "!" * 40, "${" * 20, "for", "if", "?", ":", "...", "*", ".0", "[*]", "0x1f", "1e400"),
        *("version", 'version = "~> 5.0"', "source", "required_providers {", "terraform {", 'provider "aws" {', "null", "true"),
        *("lifecycle {", "prevent_destroy = true", "ignore_changes = all", "\x00", "\ufeff", "\u202e"),
        *("9" * 400, "<<<<<<< HEAD\n"),
    )
)
YAML = tuple(
    text.encode()
    for text in (
        *("&a ", "*a", "!!python/object:os.system ", "<<: *a", "|\n", ">-\n", "- ", ": ", "? ", "---\n", "...\n", "\t", "\n"),
        *("{", "}", "[", "]", "'", '"', "#", "%YAML 1.1\n", "null", "~", "yes", ".inf", "0o17", "1_000"),
        *("12:30:45", "2026-13-45"),
        *("\x00", "\ufeff", "\u2028", "9" * 400, "3000000", "-1", "2026-12-31", "{{ address }}", "[?", "`"),
        *("||", "&&", "@", "!"),
        *("length(@)", "after.", "to_number(", "sort_by(@, &", "contains(", "*.*.*", "[]", "[::-1]", "[0:1:0]", "critical"),
    )
)

XML = tuple(
    text.encode()
    for text in (
        *("<", ">", "</", "/>", "<member>", "</member>", "<member/>", "<item>", "<item/>", "&amp;", "&", "&#0;", "&#xd800;"),
        *("<!DOCTYPE a [<!ENTITY b 'c'>]>", "&b;", "<![CDATA[", "]]>", "<?xml version='1.0'?>", ' xsi:nil="true"', ' a="b"'),
        *("true", "-1", "9" * 25, "1e400", "NaN", "2026-13-45T99:99:99Z", "\x00", "\ufeff", "%7B%7D", "{", '"', "\\"),
    )
)


def damage(rng: Random, data: bytes, words: Sequence[bytes], others: Sequence[bytes] = ()) -> bytes:
    """The bytes after one to four damages; `others` are documents of the same kind, for pieces of them."""
    for _ in range(rng.choice((1, 1, 2, 4))):
        data = rng.choice(_KINDS)(rng, data, words, others)
    return data


def cut(rng: Random, data: bytes) -> bytes:
    """The bytes without their end: at least one byte that is no space is missing."""
    return data[: rng.randrange(len(data.rstrip()))]


def _place(rng: Random, data: bytes) -> slice:
    start = rng.randrange(len(data) + 1)
    return slice(start, min(len(data), start + rng.choice((0, 1, 1, 2, 8, 64, 512))))


def _flip(rng: Random, data: bytes, _words: Sequence[bytes], _others: Sequence[bytes]) -> bytes:
    if not data:
        return b"\xff"
    place = rng.randrange(len(data))
    return data[:place] + bytes([data[place] ^ 1 << rng.randrange(8)]) + data[place + 1 :]


def _cut(rng: Random, data: bytes, _words: Sequence[bytes], _others: Sequence[bytes]) -> bytes:
    return cut(rng, data) if data.strip() else data


def _remove(rng: Random, data: bytes, _words: Sequence[bytes], _others: Sequence[bytes]) -> bytes:
    place = _place(rng, data)
    return data[: place.start] + data[place.stop :]


def _repeat(rng: Random, data: bytes, _words: Sequence[bytes], _others: Sequence[bytes]) -> bytes:
    place = _place(rng, data)
    return data[: place.start] + data[place] * rng.choice((2, 2, 3, 50)) + data[place.stop :]


def _put(rng: Random, data: bytes, words: Sequence[bytes], _others: Sequence[bytes]) -> bytes:
    place = _place(rng, data)
    end = place.start if rng.random() < 0.5 else place.stop
    return data[: place.start] + rng.choice(words) + data[end:]


def _splice(rng: Random, data: bytes, _words: Sequence[bytes], others: Sequence[bytes]) -> bytes:
    source = rng.choice(others) if others else data
    place, piece = _place(rng, data), _place(rng, source)
    return data[: place.start] + source[piece] + data[place.stop :]


def _line(rng: Random, data: bytes, _words: Sequence[bytes], others: Sequence[bytes]) -> bytes:
    """A line gone, twice, elsewhere, or one of another document."""
    lines = data.splitlines(keepends=True) or [b""]
    source = (rng.choice(others) if others and rng.random() < 0.5 else data).splitlines(keepends=True) or [b"\n"]
    start = rng.randrange(len(lines))
    lines[start : start + rng.choice((0, 1, 1, 3))] = [rng.choice(source)] * rng.choice((0, 1, 1, 2))
    return b"".join(lines)


_KINDS: tuple[Callable[[Random, bytes, Sequence[bytes], Sequence[bytes]], bytes], ...] = (
    _flip,
    _cut,
    _remove,
    _repeat,
    _put,
    _put,
    _splice,
    _line,
    _line,
)
