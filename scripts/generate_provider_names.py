"""Writes tfguard/resources/schema/data/: the names of types and attributes as the providers themselves have them.

python scripts/generate_provider_names.py [PROVIDER ...]

The AWS provider's come from `terraform providers schema -json`, the others', and those of its other major versions, from
the bindings of CDKTF and its successor CDK Terrain (cdktn) on npm, which are generated from the providers' schemas. Needs
terraform and npm on PATH.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tarfile
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias

import msgspec

from tfguard.resources.schema.archive import SUFFIX, ArchivedType, pack

TARGET = Path(__file__).resolve().parent.parent / "tfguard" / "resources" / "schema" / "data"

Shape: TypeAlias = Any
"""As tfguard/resources/schema/provider.py describes it."""


@dataclass(frozen=True, slots=True)
class Bindings:
    """A package of CDKTF or cdktn, and the provider that it was generated from."""

    package: str
    provider: str
    version: str


TERRAFORM = {"aws": ("hashicorp/aws", "5.100.0"), "terraform": ("terraform.io/builtin/terraform", "1.11")}
"""What `terraform` itself is asked for; the builtin provider's version is that of the first terraform that has its names."""

BINDINGS: dict[str, tuple[Bindings, ...]] = {
    "archive": (Bindings("@cdktf/provider-archive@11.0.1", "hashicorp/archive", "2.7.1"),),
    "aws": (
        Bindings("@cdktn/provider-aws@25.7.0", "hashicorp/aws", "6.66.0"),
        Bindings("@cdktf/provider-aws@15.0.0", "hashicorp/aws", "4.67.0"),
    ),
    "azuread": (Bindings("@cdktf/provider-azuread@14.3.1", "hashicorp/azuread", "3.7.0"),),
    "azurerm": (
        Bindings("@cdktf/provider-azurerm@14.23.1", "hashicorp/azurerm", "4.55.0"),
        Bindings("@cdktf/provider-azurerm@12.27.0", "hashicorp/azurerm", "3.116.0"),
    ),
    "cloudflare": (
        Bindings("@cdktf/provider-cloudflare@13.9.1", "cloudflare/cloudflare", "5.14.0"),
        Bindings("@cdktf/provider-cloudflare@11.30.0", "cloudflare/cloudflare", "4.52.0"),
    ),
    "datadog": (Bindings("@cdktf/provider-datadog@12.15.2", "DataDog/datadog", "3.82.0"),),
    "digitalocean": (Bindings("@cdktf/provider-digitalocean@13.14.1", "digitalocean/digitalocean", "2.71.0"),),
    "dns": (Bindings("@cdktf/provider-dns@9.0.1", "hashicorp/dns", "3.4.3"),),
    "dnsimple": (Bindings("@cdktf/provider-dnsimple@10.1.1", "dnsimple/dnsimple", "1.10.0"),),
    "external": (Bindings("@cdktf/provider-external@11.0.1", "hashicorp/external", "2.3.5"),),
    "google": (
        Bindings("@cdktf/provider-google@16.12.1", "hashicorp/google", "6.50.0"),
        Bindings("@cdktf/provider-google-beta@16.12.1", "hashicorp/google-beta", "6.50.0"),
        Bindings("@cdktf/provider-google@9.0.1", "hashicorp/google", "4.80.0"),
    ),
    "helm": (
        Bindings("@cdktf/provider-helm@12.1.2", "hashicorp/helm", "3.1.1"),
        Bindings("@cdktf/provider-helm@10.5.0", "hashicorp/helm", "2.17.0"),
    ),
    "http": (Bindings("@cdktf/provider-http@10.0.1", "hashicorp/http", "3.5.0"),),
    "kubernetes": (Bindings("@cdktf/provider-kubernetes@12.1.1", "hashicorp/kubernetes", "2.38.0"),),
    "local": (Bindings("@cdktf/provider-local@11.1.1", "hashicorp/local", "2.6.1"),),
    "mongodbatlas": (Bindings("@cdktf/provider-mongodbatlas@8.6.2", "mongodb/mongodbatlas", "1.41.1"),),
    "newrelic": (Bindings("@cdktf/provider-newrelic@13.12.2", "newrelic/newrelic", "3.76.3"),),
    "null": (Bindings("@cdktf/provider-null@11.0.1", "hashicorp/null", "3.2.4"),),
    "pagerduty": (Bindings("@cdktf/provider-pagerduty@14.3.9", "PagerDuty/pagerduty", "3.30.8"),),
    "random": (Bindings("@cdktf/provider-random@12.0.1", "hashicorp/random", "3.7.2"),),
    "time": (Bindings("@cdktf/provider-time@11.0.1", "hashicorp/time", "0.13.1"),),
    "tls": (Bindings("@cdktf/provider-tls@11.0.1", "hashicorp/tls", "4.1.0"),),
}
"""The bindings of each provider, the leading version first. Not published: hcloud, oci, fastly, ns1, akamai, awscc, azapi."""


@dataclass(frozen=True, slots=True)
class Names:
    """Of one version of a provider: shapes by resource type and by data source, and flags where they are known."""

    source: str
    resources: dict[str, dict[str, Shape]] = field(default_factory=dict)
    data: dict[str, dict[str, Shape]] = field(default_factory=dict)
    flags: dict[str, Any] = field(default_factory=dict)
    data_flags: dict[str, Any] = field(default_factory=dict)


def main() -> int:
    """Write the files of the providers named on the command line, or of all."""
    wanted = sys.argv[1:] or sorted({*TERRAFORM, *BINDINGS})
    TARGET.mkdir(parents=True, exist_ok=True)
    for provider in wanted:
        data = packed(list(versions(provider)))
        (TARGET / f"{provider}{SUFFIX}").write_bytes(data)
        sys.stdout.write(f"{provider}: {len(data):,} bytes\n")
    return 0


def versions(provider: str) -> Iterator[Names]:
    """The names of every version of a provider, the leading one first."""
    if provider in TERRAFORM:
        yield from_terraform(provider)
    for bindings in BINDINGS.get(provider, ()):
        yield from_bindings(bindings)


def packed(found: list[Names]) -> bytes:
    """The file of one provider."""
    leading, *others = found
    resources = entries(leading.resources, leading.flags, {names.source: names.resources for names in others})
    data = entries(leading.data, leading.data_flags, {names.source: names.data for names in others})
    attributes = {name for names in found for shapes in names.resources.values() for name in shapes}
    return pack([names.source for names in found], resources, data, sorted(attributes))


def entries(
    leading: Mapping[str, dict[str, Shape]], flags: Mapping[str, Any], others: Mapping[str, Mapping[str, dict[str, Shape]]]
) -> dict[str, ArchivedType]:
    """The entries of all types that any version has."""
    types = {*leading, *(type_ for names in others.values() for type_ in names)}
    made = {}
    for type_ in types:
        own = leading.get(type_, {})
        also = {source: beside(own, names[type_]) for source, names in others.items() if type_ in names}
        raw = {source: _raw(shapes) for source, shapes in also.items() if shapes or type_ not in leading}
        made[type_] = ArchivedType(_raw(own), _raw(flags.get(type_, {})), raw)
    return made


def beside(own: Mapping[str, Shape], other: Mapping[str, Shape]) -> dict[str, Shape]:
    """The attributes of another version that have names which the leading one does not."""
    return {name: shape for name, shape in other.items() if not covers(own.get(name), shape)}


def covers(own: Shape, other: Shape) -> bool:
    """Whether every path through the other shape is one through this one."""
    if own == "dynamic" or (isinstance(other, str) and isinstance(own, str)):
        return True
    if isinstance(own, dict) and isinstance(other, dict):
        return all(covers(own.get(name), shape) for name, shape in other.items())
    if isinstance(own, list) and isinstance(other, list):
        return (own[0] == "map") == (other[0] == "map") and covers(own[1], other[1])
    return False


def _raw(value: Any) -> msgspec.Raw:
    return msgspec.Raw(msgspec.json.encode(value, order="sorted"))


# --- terraform providers schema -json ---


def from_terraform(provider: str) -> Names:
    """The names of a provider that terraform runs."""
    source, version = TERRAFORM[provider]
    required = {} if provider == "terraform" else {"required_providers": [{provider: {"source": source, "version": version}}]}
    code = {"terraform": [required], "resource": {"terraform_data": {"builtin": {}}}}
    with tempfile.TemporaryDirectory() as directory:
        Path(directory, "main.tf.json").write_text(json.dumps(code), "utf-8")
        subprocess.run(["terraform", "init", "-no-color"], cwd=directory, check=True, stdout=subprocess.DEVNULL)
        shown = subprocess.run(["terraform", "providers", "schema", "-json"], cwd=directory, check=True, capture_output=True)
    (schema,) = [value for name, value in json.loads(shown.stdout)["provider_schemas"].items() if name.endswith(source)]
    return Names(
        f"{source} {version}",
        {type_: shapes_of(item["block"]) for type_, item in schema["resource_schemas"].items()},
        {type_: shapes_of(item["block"]) for type_, item in schema.get("data_source_schemas", {}).items()},
        {type_: flags_of(item["block"]) for type_, item in schema["resource_schemas"].items()},
        {type_: flags_of(item["block"]) for type_, item in schema.get("data_source_schemas", {}).items()},
    )


def shapes_of(block: Mapping[str, Any]) -> dict[str, Shape]:
    """The shapes of a block's attributes and nested blocks."""
    shapes = {name: shape_of_attribute(item) for name, item in block.get("attributes", {}).items()}
    for name, nested in block.get("block_types", {}).items():
        shapes[name] = nested_shape(nested["nesting_mode"], shapes_of(nested["block"]))
    return shapes


def shape_of_attribute(attribute: Mapping[str, Any]) -> Shape:
    """The shape of one attribute, also of those that are written as nested objects."""
    nested = attribute.get("nested_type")
    if nested is None:
        return shape_of_type(attribute["type"])
    return nested_shape(nested["nesting_mode"], shapes_of(nested))


def nested_shape(mode: str, inner: dict[str, Shape]) -> Shape:
    """The shape of a nested block or object."""
    return inner if mode in ("single", "group") else [mode, inner]


def shape_of_type(type_: Any) -> Shape:
    """A Terraform type as a shape."""
    if isinstance(type_, str):
        return type_
    kind, inner = type_[0], type_[1]
    if kind == "object":
        return {name: shape_of_type(item) for name, item in inner.items()}
    return [kind, shape_of_type(inner)]


def flags_of(block: Mapping[str, Any]) -> dict[str, Any]:
    """The letters of a block's attributes and nested blocks, as `ArchivedType.flags` has them."""
    flags: dict[str, Any] = {}
    for name, item in block.get("attributes", {}).items():
        letters = "".join(key[0] for key in ("required", "optional", "computed", "sensitive", "write_only") if item.get(key))
        nested = item.get("nested_type")
        flags[name] = letters if nested is None else {"": letters, **flags_of(nested)}
    for name, nested in block.get("block_types", {}).items():
        flags[name] = {"": "br" if nested.get("min_items") else "bo", **flags_of(nested["block"])}
    return flags


# --- bindings ---

_TYPE = re.compile(r'^(?:(\w+)\.|    static )tfResourceType = "(\w+)";', re.MULTILINE)
"""After a class (CDKTF), or inside it (cdktn)."""
_CLASS = re.compile(r"^class (\w+) extends cdkt[fn]\.(\w+) \{$(.*?)^\}", re.MULTILINE | re.DOTALL)
_INNER = re.compile(r'^ +(?:this\.)?_\w+ = new (?:\w+_1\.)?([\w.]+)\(this, "(\w+)"(?:, (true|false))?\);', re.MULTILINE)
_GETTER = re.compile(r"(tolist\()?this\.(get\w+Attribute|interpolationForAttribute)\('(\w+)'\)")
_SUPER = re.compile(r"^        super\(terraformResource, terraformAttribute(?:, (\w+)(?:, (\w+))?)?\);", re.MULTILINE)
_ELEMENT = re.compile(r"^        return new (?:\w+_1\.)?(\w+)\(this\.terraformResource", re.MULTILINE)
_GETTERS: dict[str, Shape] = {
    "getStringAttribute": "string",
    "getNumberAttribute": "number",
    "getBooleanAttribute": "bool",
    "getListAttribute": ["list", "string"],
    "getNumberListAttribute": ["list", "number"],
    "getStringMapAttribute": ["map", "string"],
    "getNumberMapAttribute": ["map", "number"],
    "getBooleanMapAttribute": ["map", "bool"],
    "getAnyMapAttribute": ["map", "dynamic"],
    "interpolationForAttribute": "dynamic",
}
_CDKTF_CLASSES: dict[str, Shape] = {
    "StringMap": ["map", "string"],
    "NumberMap": ["map", "number"],
    "BooleanMap": ["map", "bool"],
    "AnyMap": ["map", "dynamic"],
    "StringMapList": ["list", ["map", "string"]],
    "BooleanMapList": ["list", ["map", "bool"]],
    "NumberMapList": ["list", ["map", "number"]],
    "AnyMapList": ["list", ["map", "dynamic"]],
    "StringListList": ["list", ["list", "string"]],
    "NumberListList": ["list", ["list", "number"]],
    "StringListMap": ["map", ["list", "string"]],
    "NumberListMap": ["map", ["list", "number"]],
}


def from_bindings(bindings: Bindings) -> Names:
    """The names that a package has."""
    names = Names(f"{bindings.provider} {bindings.version}")
    with tempfile.TemporaryDirectory() as directory:
        command = ["npm", "pack", bindings.package, "--pack-destination", directory]
        subprocess.run(command, check=True, capture_output=True)
        (archive,) = Path(directory).iterdir()
        texts = _texts(archive)
    version = json.loads("".join(texts.pop("package.json")))["cdktf"]["provider"]["version"]
    if version != bindings.version:
        raise SystemExit(f"{bindings.package} was generated from {version}, not {bindings.version}.")
    for module in texts.values():
        _add_types(names, module)
    return names


def _texts(archive: Path) -> dict[str, list[str]]:
    """The texts of a package by module: a large module is several files. Its description stands under its own name."""
    texts: defaultdict[str, list[str]] = defaultdict(list)
    with tarfile.open(archive) as files:
        for member in files:
            _, *folders, name = member.name.split("/")
            content = files.extractfile(member)
            if content and (member.name == "package/package.json" or (len(folders) > 1 and name.endswith(".js"))):
                text = content.read().decode("utf-8").partition("//# sourceMappingURL")[0]
                texts[folders[1] if folders else name].append(text)
    return texts


def _add_types(names: Names, module: list[str]) -> None:
    """The type that a module is for; a resource and a data source of one name are in different modules."""
    classes = {name: (base, body) for text in module for name, base, body in _CLASS.findall(text)}
    inside = ((name, type_) for name, (_, body) in classes.items() for _, type_ in _TYPE.findall(body))
    after = (found for text in module for found in _TYPE.findall(text) if found[0])
    for name, type_ in (*inside, *after):
        base = classes[name][0]
        if base in ("TerraformResource", "TerraformDataSource"):
            of_base = names.resources if base == "TerraformResource" else names.data
            of_base[type_] = _Module(classes).shapes_in(name)


class _Module:
    """The classes of a module, by name: each with its base class and its body."""

    def __init__(self, classes: Mapping[str, tuple[str, str]]) -> None:
        self._classes = classes
        self._open: list[str] = []

    def shapes_in(self, class_: str) -> dict[str, Shape]:
        """The shapes of the attributes that a class has getters for."""
        self._open.append(class_)
        body = self._classes[class_][1]
        shapes: dict[str, Shape] = {}
        for is_set, getter, name in _GETTER.findall(body):
            shape = _GETTERS[getter]
            shapes[name] = ["set", *shape[1:]] if is_set and isinstance(shape, list) else shape
        for inner, name, is_set in _INNER.findall(body):
            library, _, plain = inner.rpartition(".")
            shapes[name] = _CDKTF_CLASSES[plain] if library else self._shape_of(plain, is_set == "true")
        self._open.pop()
        return shapes

    def _shape_of(self, class_: str, is_set: bool) -> Shape:
        """The shape behind a class: a list, set or map of objects, or one object, which may be the only one of a list."""
        base, body = self._classes[class_]
        if base in ("ComplexList", "ComplexMap"):
            kind = "map" if base == "ComplexMap" else "set" if is_set else "list"
            element = _ELEMENT.search(body)
            return [kind, self._objects(element[1]) if element else "dynamic"]
        of_set, position = _SUPER.findall(body)[0]
        return self._objects(class_) if not position else ["set" if of_set == "true" else "list", self._objects(class_)]

    def _objects(self, class_: str) -> Shape:
        """The shape of an object; of one that holds itself, as a WAF statement does, the inside is not followed."""
        return "dynamic" if class_ in self._open else self.shapes_in(class_)


if __name__ == "__main__":
    sys.exit(main())
