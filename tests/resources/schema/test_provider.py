"""The providers' names: the file that they ship in, and what is read of it."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tfguard.resources.schema.archive import SUFFIX, Archive, ArchivedType, pack
from tfguard.resources.schema.provider import attribute_names, data_source_schema, resource_types, type_schema

ROOT = Path(__file__).parent.parent.parent.parent
DATA = ROOT / "tfguard" / "resources" / "schema" / "data"
GENERATOR: dict[str, Any] = runpy.run_path(str(ROOT / "scripts" / "generate_provider_names.py"))

BINDINGS = """\
class AcmeLbRuleOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this._inner = new AcmeLbRuleOutputReference(this, "inner");
    }
    get port() {
        return this.getNumberAttribute('port');
    }
}
class AcmeLbRuleList extends cdktf.ComplexList {
    get(index) {
        return new AcmeLbRuleOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
class AcmeLbLogsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
    }
    get ports() {
        return cdktf.Token.asNumberList(cdktf.Fn.tolist(this.getNumberListAttribute('ports')));
    }
}
class AcmeLbTimeoutsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute);
    }
    get create() {
        return this.getStringAttribute('create');
    }
}
class AcmeLb extends cdktf.TerraformResource {
    constructor(scope, id, config) {
        this._rule = new AcmeLbRuleList(this, "rule", true);
        this._logs = new structs0_1.AcmeLbLogsOutputReference(this, "logs");
        this._timeouts = new AcmeLbTimeoutsOutputReference(this, "timeouts");
        this._allTags = new cdktf.StringMap(this, "all_tags");
    }
    get zoneIds() {
        return cdktf.Fn.tolist(this.getListAttribute('zone_ids'));
    }
    get internal() {
        return this.getBooleanAttribute('internal');
    }
}
AcmeLb.tfResourceType = "acme_lb";
"""


def test_bindings_give_the_shapes_of_the_schema_that_they_were_made_from() -> None:
    names = GENERATOR["Names"]("acme/acme 1.0")
    first, second = BINDINGS.split("class AcmeLbLogs", maxsplit=1)  # a large module is several files
    GENERATOR["_add_types"](names, [first, f"class AcmeLbLogs{second}"])
    assert names.data == {}
    assert names.resources == {
        "acme_lb": {
            "rule": ["set", {"port": "number", "inner": ["list", "dynamic"]}],
            "logs": ["list", {"ports": ["set", "number"]}],
            "timeouts": {"create": "string"},
            "all_tags": ["map", "string"],
            "zone_ids": ["set", "string"],
            "internal": "bool",
        }
    }


LATER_BINDINGS = """\
class AcmeLbRuleOutputReference extends cdktn.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
    }
    get port() {
        return this.getNumberAttribute('port');
    }
}
class AcmeLbRuleList extends cdktn.ComplexList {
    get(index) {
        return new AcmeLbRuleOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
class AcmeLb extends cdktn.TerraformResource {
    static tfResourceType = "acme_lb";
    _internal;
    get internal() {
        return this.getBooleanAttribute('internal');
    }
    _rule = new AcmeLbRuleList(this, "rule", false);
    _allTags = new cdktn.StringMap(this, "all_tags");
}
"""


def test_the_bindings_of_cdktn_have_the_type_and_the_blocks_inside_the_class() -> None:
    names = GENERATOR["Names"]("acme/acme 2.0")
    GENERATOR["_add_types"](names, [LATER_BINDINGS])
    assert names.resources == {
        "acme_lb": {"internal": "bool", "rule": ["list", {"port": "number"}], "all_tags": ["map", "string"]}
    }


SCHEMA = {
    "attributes": {
        "name": {"type": "string", "required": True},
        "secret": {"type": "string", "optional": True, "sensitive": True, "write_only": True},
        "ids": {"type": ["set", ["object", {"a": "number"}]], "computed": True, "optional": True},
        "plan": {
            "nested_type": {"nesting_mode": "list", "attributes": {"b": {"type": "bool", "computed": True}}},
            "optional": True,
        },
    },
    "block_types": {
        "log": {"nesting_mode": "single", "block": {}},
        "rule": {"nesting_mode": "set", "min_items": 1, "block": {"attributes": {"c": {"type": "string", "required": True}}}},
    },
}


def test_a_schema_gives_shapes_and_flags() -> None:
    assert GENERATOR["shapes_of"](SCHEMA) == {
        "name": "string",
        "secret": "string",
        "ids": ["set", {"a": "number"}],
        "plan": ["list", {"b": "bool"}],
        "log": {},
        "rule": ["set", {"c": "string"}],
    }
    assert GENERATOR["flags_of"](SCHEMA) == {
        "name": "r",
        "secret": "osw",
        "ids": "oc",
        "plan": {"": "o", "b": "c"},
        "log": {"": "bo"},
        "rule": {"": "br", "c": "r"},
    }


@pytest.mark.parametrize(
    ("own", "other", "same"),
    [
        ("string", "number", True),
        ("dynamic", ["list", {"a": "string"}], True),
        (["list", {"a": "string"}], ["set", {"a": "string"}], True),
        (["list", {"a": "string"}], ["list", {"b": "string"}], False),
        (["list", {"a": "string"}], {"a": "string"}, False),
        (["map", "string"], ["list", "string"], False),
        (None, "string", False),
    ],
)
def test_another_version_is_kept_where_it_has_other_names(own: Any, other: Any, same: bool) -> None:
    assert GENERATOR["covers"](own, other) is same


def raw(value: Any) -> msgspec.Raw:
    return msgspec.Raw(msgspec.json.encode(value))


def test_a_file_gives_back_each_type_that_was_put_in(tmp_path: Path) -> None:
    entries = {f"acme_{number:03}": ArchivedType(raw({f"name_{number}": "string" * 500})) for number in range(200)}
    data = {"acme_001": ArchivedType(raw({"of_data": "bool"}), also={"acme 2": raw({"more": "string"})})}
    path = tmp_path / f"acme{SUFFIX}"
    path.write_bytes(pack(["acme 1", "acme 2"], entries, data, ["name_1"]))
    archive = Archive(path)
    assert archive.index.sources == ("acme 1", "acme 2")
    assert len(archive.index.ends) > 5
    assert archive.resource("acme_117") == entries["acme_117"]
    assert archive.data_source("acme_001") == data["acme_001"]
    assert archive.resource("acme_999") is None
    assert path.read_bytes() == pack(["acme 1", "acme 2"], dict(reversed(entries.items())), data, ["name_1"])


def test_what_ships_is_small() -> None:
    assert sum(path.stat().st_size for path in DATA.glob(f"*{SUFFIX}")) < 3 * 1024 * 1024


def test_a_schema_says_what_is_computed_sensitive_and_write_only() -> None:
    schema = type_schema("aws_db_instance")
    assert schema.shapes["restore_to_point_in_time"][1]["restore_time"] == "string"
    assert "arn" in schema.computed
    assert "identifier" not in schema.computed
    assert "password" in schema.sensitive
    assert "password_wo" in schema.write_only
    assert schema.flags["restore_to_point_in_time"][""] == "bo"


def test_other_versions_of_a_provider_stand_beside_the_leading_one() -> None:
    assert "region" not in type_schema("aws_lb").shapes
    assert any("region" in shapes for shapes in type_schema("aws_lb").also)
    assert type_schema("cloudflare_record").shapes == {}
    assert any("proxied" in shapes for shapes in type_schema("cloudflare_record").versions)


@pytest.mark.parametrize("provider", ["aws", "azurerm", "cloudflare", "google", "helm", "kubernetes"])
def test_the_documentation_names_the_versions(provider: str) -> None:
    text = (ROOT / "docs" / "policy-language.md").read_text("utf-8").split("## Names are checked")[1]
    versions = [source.split()[1].rsplit(".", 1)[0] for source in Archive(DATA / f"{provider}{SUFFIX}").index.sources]
    assert [version for version in versions if version not in text] == []


def test_data_sources_and_resources_are_kept_apart() -> None:
    assert "most_recent" in data_source_schema("aws_ami").shapes
    assert "most_recent" not in type_schema("aws_ami").shapes
    assert "aws_ami_ids" not in resource_types()


def test_what_is_not_known_is_empty() -> None:
    assert type_schema("aws_no_such_thing").versions == ()
    assert type_schema("no_such_provider").shapes == {}
    assert "idle_timeout" in attribute_names()
