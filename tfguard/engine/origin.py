"""Where in a policy file a text stands: asked only when something is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path as FilePath
from typing import TYPE_CHECKING, Any

from tfguard.engine.policy import Policy
from tfguard.errors import TfguardError
from tfguard.model.values import Path, format_path

if TYPE_CHECKING:
    from tfguard.inputs.yaml_file import YamlFile


def origin_of(policy: Policy, *expressions: str) -> str:
    """File, line and key of the last of some expressions that stands in the policy; less where the file is gone."""
    return _origin(policy.source or _ours(policy), expressions)


@lru_cache(maxsize=1024)
def _origin(name: str, expressions: tuple[str, ...]) -> str:
    from tfguard.inputs.yaml_file import read_yaml  # here, since a run in which nothing is wrong needs no YAML parser

    try:
        file = read_yaml(FilePath(name))
        places = [path for path in (path_of(expression, file.first()) for expression in expressions) if path]
    except TfguardError:
        return name
    return place(file, places[-1]) if places else name


def _ours(policy: Policy) -> str:
    from tfguard.engine.load import builtin_directory

    return str(builtin_directory() / policy.layer / f"{policy.id}.yaml")


def place(file: YamlFile, path: Path, text: str = "") -> str:
    """File, line and key of what stands at a path; the line is the one that holds a text."""
    return f"{file.name}:{file.line_with(path, text)}: {format_path(path)}"


def path_of(text: str, document: Any) -> Path:
    """Where a text stands: alone, else in a hole of another one."""
    texts = list(_texts(document))
    alone = (path for path, found in texts if found == text)
    return next(alone, None) or next((path for path, found in texts if "{{" in found and text in found), ())


def _texts(value: Any, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """The texts in a document, and where they stand."""
    items: Any = value.items() if isinstance(value, Mapping) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        yield from _texts(item, (*path, key))
    if isinstance(value, str):
        yield path, value
