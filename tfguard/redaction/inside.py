"""The secrets inside a secret: others may hold the password of a document, of a URL or of a command on its own."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from urllib.parse import unquote

from tfguard.model import Value
from tfguard.redaction.names import is_secret_name, named_secrets
from tfguard.redaction.telling import is_telling

_CREDENTIALS = re.compile(r"://[^/@:\s]*:([^/@\s]{4,})@")
_LINE = re.compile(r"^[ \t]*+(?:-[ \t]++|export[ \t]++)?[\"']?([\w.-]++)[\"']?[ \t]*+[:=][ \t]*+(\S.*)$", re.MULTILINE)
"""A line of YAML, of a properties file, of a shell's environment."""
_GIVEN = r"(?:\"([^\"\n]{4,})\"|'([^'\n]{4,})'|([^\s;&,\"']{4,}))"
_ASSIGNED = re.compile(r"(?<![\w-])-*+([A-Za-z][\w-]*+)[\"']?(?:[ \t]*+=[ \t]*+|:[ \t]++)" + _GIVEN)
"""`Password=…;` of a connection string, `password: …` of a flow of YAML."""
_OPTION = re.compile(r"(?<!\S)--?([A-Za-z][\w-]*+)[ \t]++" + _GIVEN)
"""`--password …` of a command."""
_CLOSING = {'"': '"', "'": "'"}


def inside(value: Value) -> Iterator[Value]:
    """The secrets in a secret that is JSON, YAML, an environment, a connection string, or a URL with credentials."""
    if not isinstance(value, str):
        return
    if value.lstrip()[:1] in ("{", "["):
        try:
            document = json.loads(value)
        except (ValueError, RecursionError):
            document = None
        yield from named_secrets(document, ())
        yield from filter(is_telling, leaves(document))
    elif "\n" in value:
        yield from _in_lines(value)
    yield from assigned(value)
    yield from credentials(value)


def assigned(text: str) -> Iterator[str]:
    """What a text gives to a name that is a secret's: `--password …`, `TOKEN=…`.

    >>> list(assigned("mysql --password='s3cret-1' -u app; export API_TOKEN=abc-123"))
    ['s3cret-1', 'abc-123']
    """
    return (value for _, value in assignments(text))


def assignments(text: str) -> Iterator[tuple[int, str]]:
    """The same, each with where the name stands."""
    for pattern in (_ASSIGNED, _OPTION):
        for found in pattern.finditer(text):
            quoted = found[2] or found[3]
            given = quoted or found[4]
            if is_secret_name((found[1],)):
                if not given.startswith("$"):  # a variable of the shell, or of a template
                    yield found.start(), given
            elif quoted:  # `-backend-config="password=…"`
                yield from ((found.start(), inner) for inner in assigned(quoted))


def credentials(text: str) -> Iterator[Value]:
    """The passwords in the URLs of a text, as they are written and decoded."""
    for found in _CREDENTIALS.finditer(text):
        yield found[1]
        yield unquote(found[1])


def leaves(value: Value) -> Iterator[Value]:
    """Every value inside a value that holds no others."""
    if isinstance(value, (dict, list)):
        for item in value.values() if isinstance(value, dict) else value:
            yield from leaves(item)
    else:
        yield value


def _in_lines(text: str) -> Iterator[Value]:
    for found in _LINE.finditer(text):
        given = found[2].strip()
        if given[0] in _CLOSING and given.endswith(_CLOSING[given[0]]) and len(given) > 1:
            given = given[1:-1]
        if is_secret_name((found[1],)) or is_telling(given):
            yield given
