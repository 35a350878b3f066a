"""Commands in pipelines that undo a pin: `terraform init -upgrade` takes whatever is newest."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

from msgspec import Struct

from tfguard.engine.facts import Facts
from tfguard.engine.policy import Subject
from tfguard.inputs.place import Place, Span
from tfguard.lint.row import ConfigRow
from tfguard.model import Value

_GLOBS = (
    ".buildkite/*.y*ml",
    ".circleci/config.y*ml",
    ".drone.y*ml",
    ".github/workflows/*.y*ml",
    ".gitlab-ci.y*ml",
    ".woodpecker.y*ml",
    "Jenkinsfile*",
    "Makefile",
    "atlantis.y*ml",
    "azure-pipelines*.y*ml",
    "bitbucket-pipelines.y*ml",
    "buildspec*.y*ml",
    "cloudbuild*.y*ml",
)
"""Where pipelines are described, below the top of a repository."""

MAX_BYTES = 1024 * 1024
_UPGRADE = re.compile(r"\binit\b(?:[^\n;|&#]|\\\n){0,1000}?[\s\"'\[,]--?upgrade\b(?!=false)")


class Command(Struct, frozen=True):
    """A command in a pipeline's file."""

    text: str
    place: Place


PIPELINE_FACTS: dict[str, Callable[[tuple[Command, ...]], Value]] = {
    "address": lambda commands: commands[0].place.file,
    "commands": lambda commands: [{"line": command.place.span.line, "text": command.text} for command in commands],
}


def rows(paths: Iterable[str]) -> Iterator[ConfigRow]:
    """A row for each file with an `init` that upgrades, of the pipelines of the repositories that the paths are in."""
    for top in dict.fromkeys(map(_top, paths)):
        for path in (path for pattern in _GLOBS for path in sorted(Path(top).glob(pattern))):
            commands = tuple(_commands(path))
            if commands:
                facts = Facts({name: partial(provider, commands) for name, provider in PIPELINE_FACTS.items()})
                yield ConfigRow(Subject.PIPELINE, str(path), commands[0].place, facts)


def _commands(path: Path) -> Iterator[Command]:
    text = _read(path)
    for match in _UPGRADE.finditer(text):
        begin = text.rfind("\n", 0, match.start()) + 1
        if text[begin : match.start()].lstrip().startswith(("#", "//")):
            continue
        line, column = text.count("\n", 0, match.start()) + 1, match.start() - begin + 1
        start, end = (len(text[:at].encode("utf-8", "surrogateescape")) for at in (match.start(), match.end()))
        yield Command(" ".join(match[0].replace("\\\n", " ").split()), Place(str(path), Span(start, end, line, column)))


def _read(path: Path) -> str:
    """The text of a pipeline; nothing where it cannot be read, for it is not what the user asked about."""
    try:
        if not path.is_file() or path.stat().st_size > MAX_BYTES:
            return ""
        return path.read_bytes().decode("utf-8", "surrogateescape")
    except OSError:
        return ""


def _top(path: str) -> str:
    """The top of the repository that a path is in, relative where the path is; its own directory where there is none."""
    own = Path(path) if Path(path).is_dir() else Path(path).parent
    start = Path(os.path.abspath(own))
    for directory in (start, *start.parents):
        if (directory / ".git").exists():
            return str(directory) if own.is_absolute() else os.path.relpath(directory)
    return str(own)
