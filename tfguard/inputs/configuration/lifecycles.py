"""The `lifecycle` blocks of a whole configuration on disk: a root module and every module that it calls."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping

from tfguard.errors import InputError
from tfguard.inputs.configuration.lifecycle import Lifecycle, Lifecycles, module_lifecycles
from tfguard.inputs.configuration.tree import read_module
from tfguard.inputs.files import read_bytes
from tfguard.inputs.plan.configuration import ModulePath

_ENDINGS = (".tf", ".tofu", ".tf.json", ".tofu.json")
_MANIFEST = os.path.join(".terraform", "modules", "modules.json")


def config_lifecycles(directories: Iterable[str]) -> Lifecycles:
    """The lifecycle of every resource block below these root modules, by module path and block address.

    Modules from elsewhere are found where `terraform init` has put them; without it, only local ones are read.

    Raises:
        InputError: one is no directory, or has no configuration.

    """
    found: dict[tuple[ModulePath, str], Lifecycle] = {}
    for directory in directories:
        modules = list(_modules(directory))
        if not modules:
            raise InputError(f"{directory} has no Terraform configuration.", "Give the directory of a root module.")
        for path, files in modules:
            found |= {(path, block): lifecycle for block, lifecycle in module_lifecycles(files).items()}
    return found


def _modules(root: str) -> Iterator[tuple[ModulePath, Mapping[str, bytes]]]:
    installed = _installed(root)
    waiting: list[tuple[ModulePath, str]] = [((), root)]
    while waiting:
        path, directory = waiting.pop()
        files = _files(directory)
        if files:
            yield path, files
        module = read_module(directory, ask_git=False)
        for call in module.calls if module else ():
            inner = (*path, call.name)
            place = installed.get(".".join(inner)) or call.local_directory
            if place and len(inner) <= _DEPTH:
                waiting.append((inner, place))


_DEPTH = 32
"""Modules inside modules; Terraform has no limit, and a module that calls itself no end."""


def _files(directory: str) -> dict[str, bytes]:
    try:
        names = sorted(name for name in os.listdir(directory) if name.endswith(_ENDINGS))
    except OSError:
        return {}
    texts = {name: read_bytes(os.path.join(directory, name)) for name in names}
    return {name: text for name, text in texts.items() if isinstance(text, bytes)}


def _installed(root: str) -> dict[str, str]:
    """Where `terraform init` has put each module, by its path with dots."""
    text = read_bytes(os.path.join(root, _MANIFEST))
    if not isinstance(text, bytes):
        return {}
    try:
        listed = json.loads(text)["Modules"]
        return {str(item["Key"]): os.path.join(root, str(item["Dir"])) for item in listed if item.get("Key")}
    except (ValueError, KeyError, TypeError, AttributeError):
        return {}
