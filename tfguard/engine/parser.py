"""JMESPath's parser, with literals as people write them: `300`, `0.5`, `true`, `false` and `null` need no backquotes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, ClassVar, Final

import jmespath.parser
from jmespath.exceptions import ParseError
from jmespath.lexer import Lexer

from tfguard.engine.budget import LIMITS

_Token = dict[str, Any]

_WORDS: Final = {"true": True, "false": False, "null": None}
_OPENING: Final = frozenset(["lbracket", "filter", "lbrace", "lparen"])
_CLOSING: Final = frozenset(["rbracket", "rbrace", "rparen"])
_DEPTH: Final = LIMITS["depth"]
_NOTHING: Final[_Token] = {"type": "eof", "value": "", "start": 0, "end": 0}


class TooDeepError(ValueError):
    """An expression nests deeper than its budget; the message is half a sentence in our words."""


class Parser(jmespath.parser.Parser):
    """JMESPath's own parser with two changes: bare literals, and `!record.beside`, which means `!(record.beside)`.

    In JMESPath itself a bare `true` is a field of that name, and `!record.beside` is `(!record).beside`: null.
    """

    BINDING_POWER: ClassVar[dict[str, int]] = {**jmespath.parser.Parser.BINDING_POWER, "not": 6}

    def parse(self, expression: str) -> Any:
        """The parsed form. Who asks keeps it: the base class has a cache that all parsers share."""
        return self._do_parse(expression)

    def _expression(self, binding_power: int = 0) -> Any:
        """One expression inside the others: the parser calls itself for each."""
        self._levels += 1
        if self._levels > _DEPTH.most:
            raise TooDeepError(f"it nests more than {_DEPTH} deep from column {self._lookahead_token(0)['start'] + 1} on")
        parsed = super()._expression(binding_power)
        self._levels -= 1
        return parsed

    def _parse(self, expression: str) -> Any:
        self._levels = 0
        self._tokens = list(with_literals(list(Lexer().tokenize(expression)), expression))
        self._index = 0
        parsed = self._expression(binding_power=0)
        if self._current_token() != "eof":
            token = self._lookahead_token(0)
            raise ParseError(token["start"], token["value"], token["type"], f"Unexpected token: {token['value']}")
        _check_depth(parsed)
        return jmespath.parser.ParsedResult(expression, parsed)


def _check_depth(parsed: Any) -> None:
    """Refuse what nests too deeply though the parser went through it in one line: chains of operators, and literals."""
    level = [parsed]
    for _ in range(_DEPTH.most):
        level = [child for node in level for child in _inside(node) if isinstance(child, (dict, list))]
        if not level:
            return
    raise TooDeepError(f"it nests more than {_DEPTH} deep; in place of a long chain of `||`, write `contains([…], type)`")


def _inside(node: Any) -> Iterable[Any]:
    if isinstance(node, list):
        return node
    return node.values() if "type" not in node or "children" not in node else (*node["children"], node.get("value"))


def with_literals(tokens: list[_Token], text: str) -> Iterator[_Token]:
    """The tokens of a text, with its numbers and its `true`, `false` and `null` as literals.

    A number in brackets of its own, or with a colon, is an index or a slice: `[0]`, `[1:3]`. A word behind a dot, before a
    colon or in double quotes is a field: `switches.true`, `{true: on}`, `"true"`.
    """
    open_: list[str] = []
    joined = [_NOTHING, *_with_decimals(tokens, text), _NOTHING]
    for before, token, after in zip(joined, joined[1:], joined[2:], strict=False):
        kind = token["type"]
        if kind in _OPENING:
            open_.append(kind)
        elif kind in _CLOSING and open_:
            open_.pop()
        inside = open_[-1] if open_ else ""
        if kind == "number" and not (inside == "lbracket" and _is_index(before, after)):
            yield {**token, "type": "literal"}
        elif kind == "unquoted_identifier" and token["value"] in _WORDS and not _is_name(before, after, inside):
            yield {**token, "type": "literal", "value": _WORDS[token["value"]]}
        else:
            yield token


def _is_index(before: _Token, after: _Token) -> bool:
    return before["type"] in ("lbracket", "colon") and after["type"] in ("rbracket", "colon")


def _is_name(before: _Token, after: _Token, inside: str) -> bool:
    """Whether a word names something: a field of what is before the dot, a key, or a function."""
    return before["type"] == "dot" or after["type"] == "lparen" or (after["type"] == "colon" and inside == "lbrace")


def _with_decimals(tokens: list[_Token], text: str) -> Iterator[_Token]:
    """The tokens, with a number, a point and digits as one: JMESPath's own lexer knows only whole numbers."""
    index = 0
    while index < len(tokens):
        number, *rest = tokens[index : index + 3]
        fraction = text[rest[1]["start"] : rest[1]["end"]] if [item["type"] for item in rest] == ["dot", "number"] else ""
        if number["type"] == "number" and fraction.isdigit() and rest[1]["start"] == number["end"] + 1:
            yield {**number, "type": "literal", "value": float(text[number["start"] : rest[1]["end"]])}
            index += 3
        else:
            yield number
            index += 1
