"""The configuration inside a plan: which resource an attribute's expression refers to, through variables and outputs.

The JSON has no locals and drops `dynamic` blocks, so a missing reference is not evidence that there is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tfguard.model import Change

_MODULE_STEP = re.compile(r'module\.([^.\[]+)(?:\[(?:"(?:[^"\\]|\\.)*"|\d+)\])?\.?')
_NOT_TYPES = frozenset(["count", "data", "each", "local", "module", "path", "self", "terraform", "var"])
MAX_HOPS = 20
"""Through how many variables and outputs a reference is followed."""

ModulePath = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ResourceConfig:
    """A resource block as the configuration has it. `expressions` is in the plan's own shape."""

    module: ModulePath
    address: str
    expressions: dict[str, Any]
    repetition: Any
    provider_key: str


@dataclass(frozen=True, slots=True)
class Module:
    """A module of the configuration and the call that made it."""

    path: ModulePath
    content: dict[str, Any]
    arguments: dict[str, Any]


def module_path(address: str) -> ModulePath:
    """The names of the module calls in a module address, without instance keys.

    >>> module_path('module.net["a.b"].module.zone[0]')
    ('net', 'zone')
    """
    return tuple(match[1] for match in _MODULE_STEP.finditer(address))


class Configuration:
    """The configuration of a plan, indexed by module path and block address."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.providers: dict[str, Any] = document.get("provider_config") or {}
        self._modules: dict[ModulePath, Module] = {}
        self._resources: dict[tuple[ModulePath, str], ResourceConfig] = {}
        self._index(Module((), document.get("root_module") or {}, {}))

    def _index(self, module: Module) -> None:
        self._modules[module.path] = module
        for item in module.content.get("resources") or ():
            config = ResourceConfig(
                module.path,
                item.get("address", ""),
                item.get("expressions") or {},
                item.get("for_each_expression") or item.get("count_expression"),
                item.get("provider_config_key", ""),
            )
            self._resources[module.path, config.address] = config
        for name, call in (module.content.get("module_calls") or {}).items():
            child = Module((*module.path, name), call.get("module") or {}, call.get("expressions") or {})
            self._index(child)

    @property
    def variables(self) -> dict[str, Any]:
        """The declarations of the root module's variables, by name."""
        return self._modules[()].content.get("variables") or {}

    def resource(self, change: Change) -> ResourceConfig | None:
        """The block that declares this resource; None where the configuration no longer has it."""
        return self._resources.get((module_path(change.module), change.block))

    def sets(self, change: Change, attribute: str) -> bool:
        """Whether the block of this resource has an expression for a top-level attribute."""
        config = self.resource(change)
        return config is not None and attribute in config.expressions

    def sources(self, change: Change, attribute: str | None = None) -> frozenset[tuple[ModulePath, str]]:
        """The resource blocks that an attribute's value comes from: (module path, block address) each.

        Without an attribute: those of all attributes.
        """
        config = self.resource(change)
        if config is None:
            return frozenset()
        expression = config.expressions if attribute is None else config.expressions.get(attribute)
        found: set[tuple[ModulePath, str]] = set()
        for reference in _references(expression):
            found |= self._resolve(reference, config.module, config, MAX_HOPS)
        return frozenset(found)

    def _resolve(
        self, reference: str, module: ModulePath, config: ResourceConfig | None, hops: int
    ) -> set[tuple[ModulePath, str]]:
        if hops == 0:
            return set()
        parts = reference.split(".")
        match parts:
            case ["var", name, *_] if module:
                return self._resolve_all(self._modules[module].arguments.get(name), module[:-1], hops)
            case ["each" | "count", *_] if config is not None:
                return self._resolve_all(config.repetition, module, hops)
            case ["module", name, output, *_]:
                child = (*module, name.split("[")[0])
                return self._resolve_all(self._output(child, output.split("[")[0]), child, hops)
            case ["data", type_, name, *_]:
                return {(module, f"data.{type_}.{name.split('[')[0]}")}
            case [type_, name, *_] if type_ not in _NOT_TYPES:
                return {(module, f"{type_}.{name.split('[')[0]}")}
            case _:
                return set()

    def _resolve_all(self, expression: Any, module: ModulePath, hops: int) -> set[tuple[ModulePath, str]]:
        found: set[tuple[ModulePath, str]] = set()
        for reference in _references(expression):
            found |= self._resolve(reference, module, None, hops - 1)
        return found

    def _output(self, module: ModulePath, name: str) -> Any:
        known = self._modules.get(module)
        outputs = (known.content.get("outputs") or {}) if known else {}
        return (outputs.get(name) or {}).get("expression")


def _references(expression: Any) -> Iterator[str]:
    """Every reference in an expression of the plan's configuration, nested blocks included."""
    if isinstance(expression, list):
        for item in expression:
            yield from _references(item)
    elif isinstance(expression, dict):
        for key, item in expression.items():
            if key == "references" and isinstance(item, list):
                yield from (text for text in item if isinstance(text, str))
            elif key != "constant_value":
                yield from _references(item)
