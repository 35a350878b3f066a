"""From blocks to what they say about pins and resources, whatever syntax the blocks were written in."""

from __future__ import annotations

import os
from collections.abc import Container

from msgspec import Struct, field

from tfguard.inputs.configuration.model import (
    CallKind,
    CoreRequirement,
    ModuleCall,
    ProviderBlock,
    ProviderRequirement,
    ResourceBlock,
    Text,
)
from tfguard.inputs.hcl.parser import Block, Expression, Fault, Known
from tfguard.inputs.hcl.values import block_values, entries_of, references_of, text_of, value_of
from tfguard.inputs.place import Place, Problem, Span
from tfguard.model import UNKNOWN

BUILT_IN = "terraform"
"""The provider inside Terraform itself (terraform_data, terraform_remote_state): nobody pins it."""
_NEEDS_PROVIDER = ("resource", "data", "ephemeral")
_HINT = "Fix the syntax; `terraform validate` says more."


class FileFacts(Struct):
    """What one file says, in its order. `used` has the first place for each provider's local name."""

    requirements: list[ProviderRequirement] = field(default_factory=list)
    core: list[CoreRequirement] = field(default_factory=list)
    calls: list[ModuleCall] = field(default_factory=list)
    resources: list[ResourceBlock] = field(default_factory=list)
    providers: list[ProviderBlock] = field(default_factory=list)
    used: dict[str, Place] = field(default_factory=dict)
    backend: Place | None = None
    cloud: Place | None = None
    problems: list[Problem] = field(default_factory=list)


def local_name(type_: str) -> str:
    """The local name of the provider that a resource type belongs to unless the block says otherwise.

    >>> local_name("aws_lb_listener")
    'aws'
    """
    return type_.partition("_")[0]


class BlockReader:
    """Reads the blocks of one file into its facts. `generated` marks what a Terragrunt `generate` block holds."""

    def __init__(self, file: str, wanted: Container[str], generated: bool = False) -> None:
        self.facts = FileFacts()
        self._file = file
        self._wanted = wanted
        self._generated = generated

    def place(self, span: Span) -> Place:
        """A place in this file."""
        return Place(self._file, span)

    def problem(self, span: Span, why: str, hint: str = _HINT) -> None:
        """Note something that cannot be read."""
        self.facts.problems.append(Problem(self.place(span), why, hint))

    def fault(self, fault: Fault) -> None:
        """Note a place that is not HCL, or exceeds a limit."""
        self.problem(fault.span, fault.why, fault.limit.hint if fault.limit else _HINT)

    def use(self, name: str, place: Place) -> None:
        """Note that a provider is needed here."""
        if name != BUILT_IN:
            self.facts.used.setdefault(name, place)

    def read(self, block: Block) -> None:
        """Read one top-level block; a type that says nothing about pins or resources is passed over."""
        match block.type, block.labels:
            case "terraform", ():
                self._terraform(block)
            case "provider", (name,):
                self._provider(block, name)
            case "module", (name,):
                self._module(block, name)
            case (("resource" | "data" | "ephemeral"), (type_, name)):
                self._resource(block, type_, name)
            case "check", _:
                for inner in block.of_type("data"):
                    self.read(inner)

    def _terraform(self, block: Block) -> None:
        version = block.attributes.get("required_version")
        required = tuple(block.of_type("required_providers"))
        self.facts.core.append(
            CoreRequirement(
                text_of(version),
                self.place(block.header),
                self.place(block.body),
                self._place_of(version),
                tuple(self.place(inner.body) for inner in required),
                self._generated,
            )
        )
        for inner in required:
            for name, expression in inner.attributes.items():
                self.facts.requirements.append(self._requirement(name, expression))
        for inner in block.of_type("backend"):
            self.facts.backend = self.place(inner.header)
        for inner in block.of_type("cloud"):
            self.facts.cloud = self.place(inner.header)

    def _requirement(self, name: str, expression: Expression) -> ProviderRequirement:
        place, value_place = self.place(expression.whole), self.place(expression.span)
        entries = entries_of(expression)
        if entries is None:
            version = text_of(expression)
            legacy = isinstance(version, str)
            source: Text = None if legacy else UNKNOWN
            at = value_place if legacy else None
            return ProviderRequirement(name, source, version, place, value_place, None, at, legacy, self._generated)
        parts = dict(entries)
        return ProviderRequirement(
            name=name,
            source=text_of(parts.get("source")),
            version=text_of(parts.get("version")),
            place=place,
            value_place=value_place,
            source_place=self._place_of(parts.get("source")),
            version_place=self._place_of(parts.get("version")),
            generated=self._generated,
        )

    def _provider(self, block: Block, name: str) -> None:
        version = block.attributes.get("version")
        self.facts.providers.append(
            ProviderBlock(
                name,
                text_of(block.attributes.get("alias")),
                text_of(version),
                bool(block.blocks) or not block.attributes.keys() <= {"alias", "version"},
                self.place(block.header),
                self._place_of(version),
                self._generated,
            )
        )

    def _module(self, block: Block, name: str) -> None:
        source, version = block.attributes.get("source"), block.attributes.get("version")
        self.call(name, source, version, block.header, CallKind.MODULE)
        providers = block.attributes.get("providers")
        for _, given in (entries_of(providers) or ()) if providers else ():
            self.use(_configuration_name(given), self.place(given.span))

    def call(self, name: str, source: Expression | None, version: Expression | None, header: Span, kind: CallKind) -> None:
        """Note a call of a module."""
        text = text_of(source)
        self.facts.calls.append(
            ModuleCall(
                name,
                text,
                text_of(version),
                self.place(header),
                self._place_of(source),
                self._place_of(version),
                kind,
                local_directory(self._file, text),
                self._generated,
                source.text.strip().strip('"') if source is not None and text is UNKNOWN else None,
            )
        )

    def _resource(self, block: Block, type_: str, name: str) -> None:
        given = block.attributes.get("provider")
        used = _configuration_name(given) if given else local_name(type_)
        self.use(used, self.place(given.span if given else block.header))
        if block.type == "resource" and type_ in self._wanted:
            self.facts.resources.append(
                ResourceBlock(
                    type_,
                    name,
                    block_values(block),
                    self.place(block.header),
                    self._places(block),
                    {key: found for key, value in block.attributes.items() if (found := references_of(value))},
                )
            )

    def _places(self, block: Block) -> dict[str, Place]:
        places: dict[str, Place] = {}
        for inner in block.blocks:
            is_dynamic = inner.type == "dynamic" and inner.labels
            places.setdefault(inner.labels[0] if is_dynamic else inner.type, self.place(inner.header))
        for name, expression in block.attributes.items():
            places[name] = self.place(expression.whole)
        return places

    def _place_of(self, expression: Expression | None) -> Place | None:
        if expression is None or (isinstance(expression, Known) and not expression.placed):
            return None
        return self.place(expression.span)


def local_directory(file: str, source: Text) -> str | None:
    """Where a local module source leads, relative like the file that names it; None for every other source."""
    if not isinstance(source, str) or not source.startswith(("./", "../", ".\\", "..\\")):
        return None
    return os.path.normpath(os.path.join(os.path.dirname(file), source.replace("\\", "/")))


def _configuration_name(expression: Expression) -> str:
    """The local name in a provider reference: `aws.west`, and `"aws.west"` as older code and JSON write it."""
    value = value_of(expression)
    if not isinstance(value, str):
        value = expression.raw if isinstance(expression, Known) else expression.text
    return str(value).strip(" ${}").partition(".")[0]
