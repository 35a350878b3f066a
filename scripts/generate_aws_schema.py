"""Writes tfguard/schemas/aws_provider.json: what the AWS provider's schema says of the types that are read.

terraform providers schema -json > schema.json    # in a directory that requires hashicorp/aws
python scripts/generate_aws_schema.py schema.json
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from tfguard.resources.catalogue import live_readers

TARGET = Path(__file__).resolve().parent.parent / "tfguard" / "schemas" / "aws_provider.json"


def shape_of_type(type_: Any) -> Any:
    """A Terraform type as `tfguard.comparison.shape` names it."""
    if isinstance(type_, str):
        return type_
    kind, inner = type_[0], type_[1]
    if kind == "object":
        return {name: shape_of_type(item) for name, item in inner.items()}
    return [kind, shape_of_type(inner)]


def shape_of_block(block: dict[str, Any]) -> dict[str, Any]:
    """The shapes of a block's attributes and nested blocks."""
    shapes = {name: shape_of_attribute(item) for name, item in block.get("attributes", {}).items()}
    for name, nested in block.get("block_types", {}).items():
        inner = shape_of_block(nested["block"])
        shapes[name] = inner if nested["nesting_mode"] in ("single", "group") else [nested["nesting_mode"], inner]
    return shapes


def shape_of_attribute(attribute: dict[str, Any]) -> Any:
    """The shape of one attribute, also of those that are written as nested objects."""
    nested = attribute.get("nested_type")
    if nested is None:
        return shape_of_type(attribute["type"])
    inner = {name: shape_of_attribute(item) for name, item in nested["attributes"].items()}
    return inner if nested["nesting_mode"] == "single" else [nested["nesting_mode"], inner]


def entry(schema: dict[str, Any]) -> dict[str, Any]:
    """What is kept of one resource type."""
    block = schema["block"]
    attributes = block.get("attributes", {})
    return {
        "shapes": shape_of_block(block),
        "computed": sorted(
            name
            for name, item in attributes.items()
            if item.get("computed") and not item.get("optional") and not item.get("required")
        ),
        "sensitive": sorted(name for name, item in attributes.items() if item.get("sensitive")),
        "write_only": sorted(name for name, item in attributes.items() if item.get("write_only")),
    }


def main() -> int:
    """Slim the schema named on the command line."""
    document = json.loads(Path(sys.argv[1]).read_text("utf-8"))
    (provider,) = [value for name, value in document["provider_schemas"].items() if name.endswith("/hashicorp/aws")]
    schemas = provider["resource_schemas"]
    slim = {type_: entry(schemas[type_]) for type_ in sorted(live_readers())}
    lines = ",\n".join(
        f"{json.dumps(type_)}: {json.dumps(item, separators=(',', ':'), sort_keys=True)}" for type_, item in slim.items()
    )
    TARGET.write_text("{\n" + lines + "\n}\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
