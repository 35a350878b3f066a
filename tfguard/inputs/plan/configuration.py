"""The configuration inside a plan: which resource an attribute's expression refers to, through variables and outputs.

The JSON has no locals and drops `dynamic` blocks, so a missing reference is not evidence that there is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, TypeAlias

from msgspec import Raw, Struct

from tfguard.errors import InputError
from tfguard.inputs.limits import PLAN_DEPTH
from tfguard.inputs.plan.document import BROKEN_HINT, decode, decode_as
from tfguard.inputs.plan.shape import BlockContent, CallContent, ConfigurationContent, ModuleContent, OutputContent
from tfguard.model import Change

ModulePath: TypeAlias = tuple[str, ...]
Source: TypeAlias = tuple[ModulePath, str]

_MODULE_STEP = re.compile(r'module\.([^.\[]+)(?:\[(?:"(?:[^"\\]|\\.)*"|\d+)\])?\.?')
_KEYS = re.compile(r'\[(?:"(?:[^"\\]|\\.)*+"|[^\[\]]*+)\]')
_NOT_TYPES = frozenset(["count", "data", "each", "local", "module", "path", "self", "terraform", "var"])


class ResourceConfig(Struct, frozen=True):
    """A resource block as the configuration has it. `expressions` is in the plan's own shape."""

    module: ModulePath
    address: str
    expressions: dict[str, Any]
    repetition: Any


@lru_cache(maxsize=16384)
def module_path(address: str) -> ModulePath:
    """The names of the module calls in a module address, without instance keys.

    >>> module_path('module.net["a.b"].module.zone[0]')
    ('net', 'zone')
    """
    return tuple(match[1] for match in _MODULE_STEP.finditer(address))


class Configuration:
    """The configuration of a plan, by module path and block address. Expressions are decoded when they are asked for.

    `name` is what errors call it.

    Raises:
        InputError: its modules nest too deeply; here, and wherever it is asked, what is asked for has another shape.

    """

    def __init__(self, content: ConfigurationContent | None, name: str) -> None:
        self._name = name
        self._content = content or ConfigurationContent()
        self._calls: dict[ModulePath, CallContent] = {}
        self._blocks: dict[ModulePath, dict[str, BlockContent]] = {}
        self._outputs: dict[ModulePath, dict[str, OutputContent]] = {}
        self._index((), CallContent(module=self._content.root_module))

    def _index(self, path: ModulePath, call: CallContent) -> None:
        if len(path) > PLAN_DEPTH.allowed:
            raise PLAN_DEPTH.exceeded(self._name)
        self._calls[path] = call
        for name, child in ((call.module and call.module.module_calls) or {}).items():
            self._index((*path, name), child)

    @property
    def calls(self) -> tuple[CallContent, ...]:
        """The calls of all modules, that of the root module first."""
        return tuple(self._calls.values())

    @property
    def providers(self) -> dict[str, Any]:
        """The provider configurations, by key, in the plan's own shape."""
        return {key: self._object(raw) for key, raw in (self._content.provider_config or {}).items()}

    @property
    def variables(self) -> dict[str, Any]:
        """The declarations of the root module's variables, by name."""
        root = self._calls[()].module
        return self._object(root.variables) if root else {}

    @property
    def outputs(self) -> dict[str, Any]:
        """The outputs of the root module, by name, in the plan's own shape."""
        root = self._calls[()].module
        return self._object(root.outputs) if root else {}

    def resource(self, change: Change) -> ResourceConfig | None:
        """The block that declares this resource; None where the configuration no longer has it."""
        module = module_path(change.module)
        block = self._block(change)
        if block is None:
            return None
        repetition = decode(block.for_each_expression, self._name) or decode(block.count_expression, self._name)
        expressions = self._object(block.expressions)
        return ResourceConfig(module, change.block, expressions, repetition)

    def provider_key(self, change: Change) -> str | None:
        """The provider configuration of the block that declares this resource; None where there is no such block."""
        block = self._block(change)
        return None if block is None else block.provider_config_key or ""

    def sets(self, change: Change, *names: str) -> bool:
        """Whether the block of this resource has an expression for a top-level attribute, or for one inside its blocks."""
        config = self.resource(change)
        return config is not None and _holds(config.expressions, names)

    def sources(self, change: Change, attribute: str | None = None) -> frozenset[Source]:
        """The resource blocks that an attribute's value comes from: (module path, block address) each.

        Without an attribute: those of all attributes.
        """
        config = self.resource(change)
        if config is None:
            return frozenset()
        found: set[Source] = set()
        expression = config.expressions if attribute is None else config.expressions.get(attribute)
        todo = [(reference, config.module) for reference in references(expression)]
        seen = set(todo)
        while todo:
            reference, module = todo.pop()
            parts = _KEYS.sub("", reference).split(".")
            found |= _named(parts, module)
            expression, module = self._behind(parts, module, config)
            ahead = {(reference, module) for reference in references(expression)} - seen
            seen |= ahead
            todo += ahead
        return frozenset(found)

    def _behind(self, parts: list[str], module: ModulePath, config: ResourceConfig) -> tuple[Any, ModulePath]:
        """The expression that a reference stands for, and the module in which that is written."""
        match parts:
            case ["var", name, *_] if module in self._calls:
                return self._object(self._calls[module].expressions).get(name), module[:-1]
            case ["each" | "count", *_] if module == config.module:
                return config.repetition, module
            case ["module", name, output, *_]:
                return self._output((*module, name), output), (*module, name)
            case _:
                return None, module

    def _block(self, change: Change) -> BlockContent | None:
        return self._blocks_of(module_path(change.module)).get(change.block)

    def _blocks_of(self, module: ModulePath) -> dict[str, BlockContent]:
        if module not in self._blocks:
            blocks = decode_as(self._content_of(module).resources, list[BlockContent], self._name) or ()
            self._blocks[module] = {block.address: block for block in blocks if block.address}
        return self._blocks[module]

    def _output(self, module: ModulePath, name: str) -> Any:
        if module not in self._outputs:
            self._outputs[module] = decode_as(self._content_of(module).outputs, dict[str, OutputContent], self._name) or {}
        outputs = self._outputs[module]
        return decode(outputs[name].expression, self._name) if name in outputs else None

    def _content_of(self, module: ModulePath) -> ModuleContent:
        call = self._calls.get(module)
        return (call.module if call else None) or ModuleContent()

    def _object(self, raw: Raw) -> dict[str, Any]:
        value = decode(raw, self._name)
        if value is not None and not isinstance(value, dict):
            raise InputError(f"{self._name} has something else where an object belongs.", BROKEN_HINT)
        return value or {}


def references(expression: Any) -> Iterator[str]:
    """Every reference in an expression of the plan's configuration, nested blocks included."""
    if isinstance(expression, list):
        for item in expression:
            yield from references(item)
    elif isinstance(expression, dict):
        for key, item in expression.items():
            if key == "references" and isinstance(item, list):
                yield from (text for text in item if isinstance(text, str))
            elif key != "constant_value":
                yield from references(item)


def _holds(expression: Any, names: tuple[str, ...]) -> bool:
    """Whether an expression says something at this place. The references of a whole map may hold any key."""
    if not names:
        return True
    if isinstance(expression, list):
        return any(_holds(item, names) for item in expression)
    if not isinstance(expression, dict):
        return False
    if "references" in expression:
        return True
    inside = expression.get("constant_value", expression)
    return isinstance(inside, dict) and names[0] in inside and _holds(inside[names[0]], names[1:])


def _named(parts: list[str], module: ModulePath) -> set[Source]:
    """The resource block that a reference names, if any."""
    match parts:
        case ["data", type_, name, *_]:
            return {(module, f"data.{type_}.{name}")}
        case [type_, name, *_] if type_ not in _NOT_TYPES:
            return {(module, f"{type_}.{name}")}
        case _:
            return set()
