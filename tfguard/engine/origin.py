"""Where in a policy file a text stands: asked only when something is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from tfguard.model.values import Path, format_path

if TYPE_CHECKING:
    from tfguard.inputs.yaml_file import YamlFile


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
