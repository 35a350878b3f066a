"""What a remediation says, taken apart and held against the providers' schemas: its blocks of HCL, its names, its words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from tfguard.inputs.hcl.parser import Block, parse_hcl
from tfguard.resources.schema.provider import TypeSchema, attribute_names, provider_of, resource_types, type_schema

FENCE: Final = re.compile(r"^(?P<indent> *)```(?P<language>\w*)\n(?P<body>.*?)^ *```$", re.MULTILINE | re.DOTALL)
LIFECYCLE: Final = frozenset({"create_before_destroy", "ignore_changes", "prevent_destroy", "replace_triggered_by"})
ABOUT_THE_STATE: Final = {"moved": {"from", "to"}, "removed": {"from"}, "import": {"to", "id"}}
META: Final = frozenset({"count", "depends_on", "for_each", "lifecycle", "provider", "dynamic"})
OF_PROVIDERS: Final = frozenset({"allowed_account_ids", "region"})
"""Arguments of the block of the provider, where a fix says that they go there."""
OF_OTHERS: Final[Mapping[str, str]] = {
    "deployment_circuit_breaker": "aws_ecs_service",
    "noncurrent_version_expiration": "aws_s3_bucket_lifecycle_configuration.rule",
    "version": "azurerm_storage_management_policy.rule.actions",
}
"""Blocks that go into another type than the finding's, which the prose above them names."""
WORDS: Final[Mapping[str, str]] = {
    "aws": r"AWS|Amazon|CloudTrail|CloudWatch|CloudFront|Route 53|DynamoDB|Aurora|Elastic IP|elastic IP|ElastiCache"
    r"|EC2|ECS|EKS|RDS|ARN|S3|SNS|SQS|Lambda|Secrets Manager|security groups?|target groups?|web ACL|aws |last accessed"
    r"|FARGATE|Cloud Map|API Gateway",
    "google": r"Google|GKE|Cloud SQL|Cloud Run|gcloud|Pub/Sub|BigQuery",
    "azure": r"Azure|AKS|Key Vault|Front Door|az |azcopy",
    "cloudflare": r"Cloudflare|proxied",
}
"""What only one cloud says, by the cloud. Azure's "network security group" is its own."""
CLOUDS: Final = {
    "aws": "aws", "awscc": "aws", "google": "google", "azurerm": "azure", "azuread": "azure", "cloudflare": "cloudflare",
}  # fmt: skip
NAMES: Final = {"aws": r"\bAWS\b|Amazon|\bE[CK][2S]\b", "google": "Google", "azure": "Azure", "cloudflare": "Cloudflare"}
"""How a sentence says of which cloud it speaks."""
_REFERENCE = re.compile(r"\b((?:aws|awscc|azurerm|azuread|google|cloudflare|kubernetes|helm)_\w+)\.(\w+)")
_NAME = re.compile(r"`([a-z]+(?:_[a-z0-9]+)+)`")
_TYPE = re.compile(r"\b(?:aws|azurerm|azuread|google|cloudflare|kubernetes)_[a-z0-9_]+\b")
_CAPITALS = re.compile(r"\b[A-Z][A-Z_ ]+\b")
"""What the reader names."""
_ADDRESS = re.compile(r"""^(?:module\.[\w-]+(?:\[[^\]]+\])?\.)*\w+\.[\w-]+(?:\[[^\]]+\])?$|^module\.[\w.-]+(?:\[[^\]]+\])?$""")


@dataclass(frozen=True, slots=True)
class Advice:
    """The remediation of one finding: its text, the type that it is about, and the addresses of the plan."""

    fix: str
    type: str
    address: str
    addresses: frozenset[str]
    blocks: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        """Find the blocks of HCL."""
        bodies = tuple(dedented(match) for match in FENCE.finditer(self.fix) if match["language"] == "hcl")
        object.__setattr__(self, "blocks", bodies)

    @property
    def prose(self) -> str:
        """The text without its blocks."""
        return FENCE.sub("", self.fix)


def dedented(match: re.Match[str]) -> str:
    """A fenced block as it goes into a file: without the indentation of the list that it stands in."""
    return re.sub(rf"^{match['indent']}", "", match["body"], flags=re.MULTILINE)


def faults(advice: Advice) -> Iterator[str]:
    """What is wrong with a remediation."""
    for body in advice.blocks:
        yield from _in_block(body, advice)
    yield from _in_prose(advice)


def foreign_words(text: str, type_: str) -> Iterator[str]:
    """What a text about one cloud says of another."""
    own = CLOUDS.get(provider_of(type_))
    spoken = re.sub(r"(network|application) security groups?", "", text) if own == "azure" else text
    for cloud, words in WORDS.items():
        if own and cloud != own:
            yield from (f"{type_}: {cloud}'s {word!r}" for word in re.findall(rf"(?<![\w`.])(?:{words})(?![\w`])", spoken))


def only_words_of(sentence: str) -> Iterator[str]:
    """The clouds whose own words a sentence uses."""
    yield from (cloud for cloud, words in WORDS.items() if re.search(rf"(?<![\w`.])(?:{words})(?![\w`])", sentence))


def without_values(line: str, example: dict[str, Any]) -> str:
    """A line without what comes from the plan: only our own words are left."""
    values = sorted(set(_strings(example)), key=len, reverse=True)
    for value in values:
        line = line.replace(value, "…") if len(value) > 2 else line
    return line


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _strings(inner)


def _in_block(body: str, advice: Advice) -> Iterator[str]:
    file = parse_hcl(f"wrapper {{\n{body}\n}}\n".encode())
    if file.faults or len(file.blocks) != 1:
        yield f"no HCL: {body}"
        return
    inside = file.blocks[0]
    declared = set(re.findall(r'^resource "(\w+)" "([\w-]+)"', "\n".join(advice.blocks), re.MULTILINE))
    for block in inside.blocks:
        yield from _of_block(block, advice)
    if set(inside.attributes) <= OF_PROVIDERS and "provider" in advice.prose:
        return
    names = {**{block.type: True for block in inside.blocks if not _is_known(block)}, **dict.fromkeys(inside.attributes, False)}
    yield from _of_type(names, inside, _home(names, advice), advice.prose)
    if "import" in {block.type for block in inside.blocks}:
        return  # what is imported may get an address that is new
    for type_, name in _REFERENCE.findall(body):
        if (type_, name) not in declared and not _stands(f"{type_}.{name}", name, advice):
            yield f"{type_}.{name} is nowhere in the plan"


def _is_known(block: Block) -> bool:
    return block.type in ABOUT_THE_STATE or block.type in ("lifecycle", "resource")


def _home(names: Iterable[str], advice: Advice) -> str:
    """Where the names of a piece of HCL belong: the type, a block of it or another type that the prose names."""
    shapes = type_schema(advice.type).shapes
    missing = [name for name in names if name not in shapes]
    for name in missing:
        if name in OF_OTHERS:
            return OF_OTHERS[name]
        for block in re.findall(r"`(\w+)` block", advice.prose):
            if name in every_name_of(shapes.get(block)):
                return f"{advice.type}.{block}"
    return advice.type


def _of_block(block: Block, advice: Advice) -> Iterator[str]:
    if block.type in ABOUT_THE_STATE:
        yield from _of_state(block, advice)
    elif block.type == "lifecycle":
        yield from _of_lifecycle(block, advice.type)
    elif block.type == "resource":
        type_ = block.labels[0]
        if type_ not in resource_types():
            yield f"there is no type {type_}"
        if provider_of(type_) != provider_of(advice.type):
            yield f"{type_} is of another provider than {advice.type}"
        for inner in block.of_type("lifecycle"):
            yield from _of_lifecycle(inner, type_)
        names = {**{inner.type: True for inner in block.blocks}, **dict.fromkeys(block.attributes, False)}
        yield from _of_type({name: is_block for name, is_block in names.items() if name not in META}, block, type_)


def _of_state(block: Block, advice: Advice) -> Iterator[str]:
    if set(block.attributes) != ABOUT_THE_STATE[block.type]:
        yield f"{block.type} has {sorted(block.attributes)}"
    new = {"to"} if block.type == "import" else set()  # the address may be new
    for name in {"from", "to"} & set(block.attributes) - new:
        address = block.attributes[name].text
        if not _ADDRESS.match(address) or (block.type == "removed" and "[" in address.rpartition(".")[2]):
            yield f"{block.type}: {address} is no address that may stand there"
        elif not any(_same_block(address, known) for known in advice.addresses) and not _CAPITALS.search(address):
            yield f"{block.type}: {address} is nowhere in the plan"
    if block.type == "removed" and advice.address.endswith("]"):
        yield f"removed forgets every instance, not only {advice.address}"
    if block.type == "removed":
        destroys = [inner.attributes["destroy"].text for inner in block.of_type("lifecycle") if "destroy" in inner.attributes]
        if destroys != ["false"]:
            yield "removed without destroy = false"


def _of_lifecycle(block: Block, type_: str) -> Iterator[str]:
    yield from (f"lifecycle has no {name}" for name in block.attributes.keys() - LIFECYCLE)
    ignored = block.attributes.get("ignore_changes")
    schema = type_schema(type_)
    for path in ignored.items if ignored else ():
        name = re.split(r"[.\[]", path)[0]
        if name != "all" and not is_argument(schema, name):
            yield f"{type_} has no argument {name}, which ignore_changes names"


def is_argument(schema: TypeSchema, name: str) -> bool:
    """Whether a configuration may set an attribute of a type, or write a block of it."""
    return any(name in shapes for shapes in schema.versions) and name not in schema.computed


def _same_block(address: str, known: str) -> bool:
    return re.sub(r"\[[^\]]*\]", "", known).startswith(re.sub(r"\[[^\]]*\]", "", address))


def _stands(address: str, name: str, advice: Advice) -> bool:
    return name.isupper() or any(address in known for known in advice.addresses)


def _of_type(names: Mapping[str, bool], block: Block, home: str, prose: str = "") -> Iterator[str]:
    type_, *path = home.split(".")
    if path and home in OF_OTHERS.values() and not _stands_in(prose, type_):
        yield f"{home} is not named in the prose"
    schema = type_schema(type_)
    if not schema.shapes or type_ not in resource_types():
        if names:
            yield f"no schema of {type_} for {sorted(names)}"
        return
    shapes, flags = _inner(schema, path)
    yield from _names(names, block, shapes, flags, home)


def _stands_in(prose: str, type_: str) -> bool:
    return type_ in prose or "lifecycle configuration" in prose


def _inner(schema: TypeSchema, path: Iterable[str]) -> tuple[Any, Any]:
    shapes, flags = _all_shapes(schema), schema.flags
    for step in path:
        shapes, flags = shapes[step], flags.get(step, {})
        shapes = shapes[1] if isinstance(shapes, list) else shapes
    return shapes, flags


def _all_shapes(schema: TypeSchema) -> Mapping[str, Any]:
    return {name: shape for shapes in reversed(schema.versions) for name, shape in shapes.items()}


def _names(names: Mapping[str, bool], block: Block, shapes: Any, flags: Any, where: str) -> Iterator[str]:
    for name, is_block in names.items():
        if name not in shapes:
            yield f"{where} has no {name}"
            continue
        flag = flags.get(name)
        if flag is not None and is_block != ("b" in (flag if isinstance(flag, str) else flag.get("", ""))):
            yield f"{name} of {where} is {'an attribute' if is_block else 'a block'}"
        if isinstance(flag, str) and "c" in flag and not set(flag) & set("ro"):
            yield f"{name} of {where} cannot be set"
        inner_shapes = shapes[name][1] if isinstance(shapes[name], list) else shapes[name]
        for inner in block.of_type(name) if is_block and isinstance(inner_shapes, dict) else ():
            inside = {**{deeper.type: True for deeper in inner.blocks}, **dict.fromkeys(inner.attributes, False)}
            yield from _names(inside, inner, inner_shapes, flag or {}, f"{where}.{name}")


def _in_prose(advice: Advice) -> Iterator[str]:
    named = set(_TYPE.findall(advice.fix)) & resource_types()
    for type_ in named:
        own = CLOUDS.get(provider_of(advice.type))
        if own not in (None, CLOUDS.get(provider_of(type_))) and type_ not in _types(advice.addresses):
            yield f"{type_} for {advice.type}"
    known = {name for type_ in (*named, advice.type, *_types(advice.addresses)) for name in every_name(type_)}
    for name in _NAME.findall(advice.prose):
        if name in attribute_names() and name not in known and name not in LIFECYCLE:
            yield f"{advice.type} has no {name}"
    yield from _ignored_in_prose(advice)


def _ignored_in_prose(advice: Advice) -> Iterator[str]:
    """An attribute that is to be listed under ignore_changes, in the words in which policies say it."""
    schema = type_schema(advice.type)
    for path in re.findall(r"Keep `([^`]+)`[^.]*`ignore_changes`", " ".join(advice.prose.split())):
        for name in (re.split(r"[.\[]", item)[0] for item in path.split(", ")):
            if not is_argument(schema, name):
                yield f"{advice.type} has no argument {name}, which ignore_changes is to name"


def _types(addresses: Iterable[str]) -> set[str]:
    return {type_ for address in addresses for type_ in _TYPE.findall(address)}


def every_name(type_: str) -> frozenset[str]:
    """The names of a type's attributes, at any depth."""
    return every_name_of(dict(_all_shapes(type_schema(type_))))


def every_name_of(shape: Any) -> frozenset[str]:
    """The names of a shape, at any depth."""
    return frozenset(_deep(shape))


def _deep(shape: Any) -> Iterator[str]:
    if isinstance(shape, dict):
        for name, inner in shape.items():
            yield name
            yield from _deep(inner)
    elif isinstance(shape, list):
        for inner in shape[1:]:
            yield from _deep(inner)
