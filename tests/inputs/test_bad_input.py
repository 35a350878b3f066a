"""Input that is no plan: one clear sentence and a hint on stderr, nothing on stdout, exit code 2, never a traceback."""

from __future__ import annotations

import gzip
import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tests.command import refusal, run
from tests.plans import row

FIXTURES = Path(__file__).parent.parent.parent / "fixtures"
PLAN = FIXTURES / "plans" / "lb-renamed" / "plan.json"
BINARY = FIXTURES / "plans" / "lb-renamed" / "plan.bin"
DATA = PLAN.read_bytes()
ENCRYPTED = b'{"meta":{"key_provider.pbkdf2.a":"eyJzYWx0IjoiIn0="},"encrypted_data":"b3BhcXVl","encryption_version":"v0"}'

NO_PLANS = {
    "empty": (b"", "is empty"),
    "white space": (b" \r\n\t\n", "holds only white space"),
    "a byte-order mark": (b"\xef\xbb\xbf", "holds only white space"),
    "prose": (b"Error: no plan\n", "holds no JSON object"),
    "a state": ((FIXTURES / "plans" / "lb-renamed" / "state.json").read_bytes(), "is a state, not a plan"),
    "a shown state": (b'{"format_version":"1.0","terraform_version":"1.11.4","values":{"root_module":{}}}', "is a state"),
    "a shown empty state": (b'{"format_version":"1.0"}', "not a Terraform plan"),
    "HCL": ((FIXTURES / "plans" / "lb-renamed" / "main.tf").read_bytes(), "is Terraform configuration, not a plan"),
    "HCL with objects": (b'locals {\n  ports = [\n    {\n      "a" = 1\n    },\n  ]\n}\n', "is Terraform configuration"),
    "an array": (b"[1, 2]", "holds no JSON object"),
    "a number": (b"42", "holds no JSON object"),
    "a string": (b'"plan"', "holds no JSON object"),
    "null": (b"null", "holds no JSON object"),
    "an empty object": (b"{}", "not a Terraform plan"),
    "package.json": (b'{"name":"shop","version":"1.0.0","scripts":{"build":"tsc"}}', "not a Terraform plan"),
    "Latin-1": (DATA.replace(b'"aws_lb.web"', b'"aws_lb.caf\xe9"'), "is not UTF-8"),
    "broken UTF-16": (b"\xff\xfe" + DATA.decode().encode("utf-16-le")[:-1], "begins like UTF-16 but is not"),
    "UTF-16 with a lone surrogate": (b"\xff\xfe{\0\x00\xd8}\0", "begins like UTF-16 but is not"),
    "format 2": (b'{"format_version":"2.0","resource_changes":[]}', "has the plan format 2.0"),
    "format as a number": (b'{"format_version":1.2,"resource_changes":[]}', "`$.format_version`"),
    "gzip": (gzip.compress(DATA), "is compressed with gzip"),
    "the log of a plan": (
        b'{"@level":"info","@message":"Terraform 1.11.4","type":"version"}\n{"@level":"info","type":"change_summary"}\n',
        "is the log of `terraform plan -json`",
    ),
    "the text of a plan": (b"Terraform will perform the following actions:\n\n  # aws_lb.web {\n", "output for people"),
    "the text of no changes": (b"\nNo changes. Your infrastructure matches the configuration.\n", "output for people"),
    "an encrypted plan or state": (ENCRYPTED, "is encrypted by OpenTofu"),
    "NaN": (b'{"format_version":"1.2","resource_changes":[],"x":NaN}', "is not valid JSON"),
    "Infinity": (b'{"format_version":"1.2","resource_changes":[],"x":-Infinity}', "is not valid JSON"),
    "a lone surrogate": (b'{"format_version":"\\ud800\\u0020","resource_changes":[]}', "is not valid JSON"),
    "a lone surrogate in a value": (b'{"resource_changes":[],"prior_state":{"a":"\\udc00"}}', "is not valid JSON"),
    "a comment": (b'{"format_version":"1.2", // now\n"resource_changes":[]}', "is not valid JSON"),
    "a comma too many": (b'{"format_version":"1.2","resource_changes":[],}', "is not valid JSON"),
    "single quotes": (b"{'format_version':'1.2'}", "holds no JSON object"),
}


@pytest.mark.parametrize("what", NO_PLANS)
def test_what_is_no_plan_is_named(what: str, tmp_path: Path) -> None:
    data, says = NO_PLANS[what]
    path = tmp_path / "plan.json"
    path.write_bytes(data)
    assert says in refusal(run("plan", str(path)))
    assert says in refusal(run("plan", "-", stdin=data))


def document(**change: Any) -> dict[str, Any]:
    item = row("aws_lb.web", "delete", before={"name": "web"})
    item["change"] |= change
    return {"format_version": "1.2", "resource_changes": [item]}


WRONG_TYPES = {
    "$.resource_changes": {"resource_changes": {}},
    "$.resource_changes[0]": {"resource_changes": ["aws_lb.web"]},
    "$.resource_changes[0].address": {"resource_changes": [{**row("aws_lb.web", "delete"), "address": 5}]},
    "$.resource_changes[0].type": {"resource_changes": [{**row("aws_lb.web", "delete"), "type": None}]},
    "$.resource_changes[0].index": {"resource_changes": [{**row("aws_lb.web", "delete"), "index": [1]}]},
    "$.resource_changes[0].change": {"resource_changes": [{**row("aws_lb.web", "delete"), "change": None}]},
    "$.resource_changes[0].change.actions": document(actions="delete"),
    "$.resource_changes[0].change.actions[0]": document(actions=[5]),
    "$.resource_changes[0].change.replace_paths[0]": document(replace_paths=["name"]),
    "$.resource_drift": {"resource_drift": 5},
    "$.variables": {"resource_changes": [], "variables": []},
    "$.checks": {"resource_changes": [], "checks": {}},
    "$.checks[0].status": {"resource_changes": [], "checks": [{"status": 5}]},
    "$.deferred_changes": {"resource_changes": [], "deferred_changes": "none"},
    "$.action_invocations[0]": {"resource_changes": [], "action_invocations": [[]]},
    "$.errored": {"resource_changes": [], "errored": "no"},
    "$.complete": {"resource_changes": [], "complete": 1},
}


@pytest.mark.parametrize("path", WRONG_TYPES)
def test_a_wrong_type_is_named_with_its_place(path: str) -> None:
    data = json.dumps(WRONG_TYPES[path]).encode()
    assert f"`{path}`" in refusal(run("plan", "-", stdin=data))


@pytest.mark.parametrize("key", ["address", "type", "name", "change"])
def test_a_row_without_what_tells_it_apart_is_refused(key: str) -> None:
    item = row("aws_lb.web", "delete", before={})
    del item[key]
    data = json.dumps({"resource_changes": [item]}).encode()
    assert f"`$.resource_changes[0]` has no `{key}`" in refusal(run("plan", "-", stdin=data))


VALUES = {
    "5,000 lists": ("[" * 5000 + "]" * 5000, "nests more than 100 levels deep"),
    "500 lists": ("[" * 500 + "]" * 500, "nests more than 100 levels deep"),
    "500 objects": ('{"a":' * 500 + "1" + "}" * 500, "nests more than 100 levels deep"),
}


@pytest.mark.parametrize("side", ["before", "after", "after_unknown", "before_sensitive", "after_sensitive", "importing"])
@pytest.mark.parametrize("what", VALUES)
def test_a_value_that_cannot_be_decoded_is_named_with_its_row(what: str, side: str) -> None:
    text, says = VALUES[what]
    # A mask in which nothing is marked is not decoded.
    data = json.dumps(document(**{side: {"name": "HERE", "password": True}})).replace('"HERE"', text)
    message = refusal(run("plan", "-", stdin=data.encode()))
    assert says in message
    assert "standard input: aws_lb.web" in message or len(text) > 2000


NUMBERS = ["1" * 400, "-" + "9" * 309, "1" * 5000, "1e999999", "-1E+400", "1e-999999", "0." + "3" * 5000]


@pytest.mark.parametrize("attribute", ["deregistration_delay", "desired_capacity", "port", "version", "name"])
@pytest.mark.parametrize("quoted", [False, True], ids=["number", "string"])
@pytest.mark.parametrize("number", NUMBERS, ids=[number[:9] for number in NUMBERS])
def test_a_number_of_any_size_is_judged(number: str, quoted: bool, attribute: str) -> None:
    item = row("aws_lb_target_group.a", "update", before={attribute: 3}, after={attribute: "HERE"})
    data = json.dumps({"resource_changes": [item]}).replace('"HERE"', f'"{number}"' if quoted else number)
    assert run("plan", "-", stdin=data.encode()).code in (0, 1, 3)


@pytest.mark.parametrize("number", NUMBERS, ids=[number[:9] for number in NUMBERS])
def test_a_number_of_any_size_beside_a_deletion_changes_nothing(number: str) -> None:
    data = json.dumps(document(before={"name": "web", "idle_timeout": "HERE"})).replace('"HERE"', number)
    outcome = run("plan", "-", stdin=data.encode())
    assert (outcome.code, "Load balancer deleted" in outcome.out) == (1, True)


@pytest.mark.parametrize("size", ["m5.0xlarge", "m5." + "9" * 5000 + "xlarge", "custom-" + "1" * 5000 + "-4"])
def test_a_size_that_no_machine_has_is_judged(size: str) -> None:
    item = row("aws_instance.a", "update", before={"instance_type": size}, after={"instance_type": "m5.large"})
    data = json.dumps({"resource_changes": [item]})
    assert run("plan", "-", stdin=data.encode()).code in (0, 1, 3)


@pytest.mark.parametrize("depth", [5_000, 100_000])
@pytest.mark.parametrize("place", ["top", "before", "after_unknown", "unknown key", "configuration", "variables"])
def test_json_that_nests_without_end_is_refused(place: str, depth: int) -> None:
    deep = "[" * depth + "]" * depth
    modules = '{"module_calls":{"a":{"module":' * depth + "{}" + "}}}" * depth
    whole = json.dumps(document())[:-1]
    data = {
        "top": '{"a":' + deep + "}",
        "before": json.dumps(document(before={"name": "HERE"})).replace('"HERE"', deep),
        "after_unknown": json.dumps(document(after_unknown={"name": "HERE"})).replace('"HERE"', deep),
        "unknown key": f'{whole},"novelty":{deep}}}',
        "configuration": f'{whole},"configuration":{{"root_module":{modules}}}}}',
        "variables": f'{whole},"variables":{{"a":{{"value":{deep}}}}}}}',
    }[place]
    assert "nests more than 100 levels deep" in refusal(run("plan", "-", stdin=data.encode()))


@pytest.mark.parametrize("place", ["output_changes", "planned_values", "prior_state", "before_sensitive", "configuration"])
def test_what_is_decoded_only_later_is_refused_by_the_name_of_the_plan(place: str, tmp_path: Path) -> None:
    deep: Any = "end"
    for _ in range(300):
        deep = [deep]
    module = {"resources": [{"mode": "managed", "type": "aws_lb", "address": "aws_lb.a", "values": deep, "expressions": deep}]}
    more = {
        "output_changes": {"a": {"actions": ["create"], "before": deep, "after": deep}},
        "planned_values": {"root_module": module},
        "prior_state": {"values": {"root_module": module}},
        "configuration": {"root_module": {**module, "variables": {"a": {"sensitive": True, "default": deep}}}},
    }
    marked = {"before_sensitive": {"name": [True, deep]}} if place == "before_sensitive" else {}
    path = tmp_path / "plan.json"
    path.write_text(json.dumps({**document(**marked), **({place: more[place]} if place in more else {})}), "utf-8")
    assert refusal(run("plan", str(path))).startswith(f"{path}")


@pytest.mark.parametrize("opening", ["[", '{"a":', '{"resource_changes":['])
def test_json_that_only_opens_is_refused(opening: str) -> None:
    refusal(run("plan", "-", stdin=opening.encode() * 100_000))


@pytest.mark.parametrize("depth", [10, 60, 95])
@pytest.mark.parametrize("shape", ["lists", "objects"])
def test_values_that_nest_deeply_but_not_too_deeply_are_judged(shape: str, depth: int) -> None:
    def value(leaf: str) -> str:
        return "[" * depth + leaf + "]" * depth if shape == "lists" else '{"a":' * depth + leaf + "}" * depth

    change = {"actions": ["update"], "before": {"tags": "B"}, "after": {"tags": "A"}, "after_unknown": {"tags": "U"}}
    text = json.dumps({"resource_changes": [{**row("aws_lb.web", "update"), "change": change}]})
    text = text.replace('"B"', value("1")).replace('"A"', value("2")).replace('"U"', value("true"))
    assert run("plan", "-", stdin=text.encode()).code in (0, 1, 3)


def test_a_row_may_hold_nul_and_repeated_keys() -> None:
    data = json.dumps(document(before={"name": "a\0b"})).replace('"name":', '"name": "first", "name":', 1)
    assert run("plan", "-", stdin=data.encode()).code in (0, 1)


@pytest.mark.parametrize("end", range(0, len(DATA) - 100, 100))
def test_a_plan_cut_off_anywhere_is_refused(end: int) -> None:
    message = refusal(run("plan", "-", stdin=DATA[:end]))
    assert "ends in the middle of the JSON" in message or "is not valid JSON" in message or end == 0


@pytest.mark.parametrize("key", ["provider_config", "root_module"])
@pytest.mark.parametrize("value", [5, "text", [1]])
def test_a_configuration_of_another_shape_is_refused(key: str, value: Any) -> None:
    data = {**json.loads(DATA), "configuration": {key: value}}
    assert "configuration" in refusal(run("plan", "-", stdin=json.dumps(data).encode()))


# Files


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    assert f"There is no file {tmp_path}/plan.json" in refusal(run("plan", f"{tmp_path}/plan.json"))


def test_a_directory_is_no_plan(tmp_path: Path) -> None:
    assert "is a directory" in refusal(run("plan", str(tmp_path)))


def test_a_path_with_nul_is_refused() -> None:
    assert "cannot be read: a path cannot hold a NUL byte" in refusal(run("plan", "plan\0.json"))


def test_a_path_that_is_too_long_is_refused() -> None:
    assert "cannot be read" in refusal(run("plan", "p" * 5000))


def test_an_empty_path_is_no_plan() -> None:
    refusal(run("plan", ""))


def test_no_plan_at_all_is_explained() -> None:
    assert refusal(run("plan")) == "There is no plan."


def test_a_file_without_permission_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "plan.json"
    path.write_bytes(DATA)

    def denied(*_: Any, **__: Any) -> Any:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("tfguard.inputs.plan.source.opened", denied)
    assert refusal(run("plan", str(path))) == f"{path} cannot be read: Permission denied."


def test_a_file_that_fails_while_it_is_read_is_named() -> None:
    assert "/proc/self/mem cannot be read" in refusal(run("plan", "/proc/self/mem"))


def test_standard_input_that_fails_is_explained(monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(*_: Any) -> bytes:
        raise OSError(21, "Is a directory")

    monkeypatch.setattr("tfguard.inputs.plan.source._read_stream", failing)
    assert refusal(run("plan", "-")) == "Standard input cannot be read: Is a directory."


# The binary plan


def archive(**entries: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in entries.items():
            made.writestr(name, data)
    return out.getvalue()


def beside(data: bytes, tmp_path: Path) -> str:
    path = tmp_path / "plan.bin"
    path.write_bytes(data)
    return refusal(run("plan", str(PLAN), "--plan-file", str(path)))


def test_a_zip_that_is_no_plan_is_named(tmp_path: Path) -> None:
    assert "is a zip, but not a Terraform plan" in beside(archive(readme=b"hello"), tmp_path)
    assert "is a zip, but not a Terraform plan" in beside(archive(), tmp_path)


def test_a_plan_file_that_is_json_is_named(tmp_path: Path) -> None:
    assert "is not a binary plan" in beside(DATA, tmp_path)


def test_an_encrypted_plan_file_is_named(tmp_path: Path) -> None:
    assert "is not a binary plan" in beside(ENCRYPTED, tmp_path)
    assert "is encrypted by OpenTofu" in refusal(run("plan", str(tmp_path / "plan.bin")))


def test_a_zip_bomb_is_not_unpacked(tmp_path: Path) -> None:
    bomb = archive(tfplan=b"", **{"tfconfig/m-/main.tf": bytes(2 * 1024 * 1024)})
    assert len(bomb) < 10_000
    path, config = tmp_path / "plan.bin", tmp_path / "tfguard.yaml"
    path.write_bytes(bomb)
    config.write_text("limits:\n  plan_mib: 1\n", "utf-8")
    outcome = run("plan", str(PLAN), "--plan-file", str(path), "--config", str(config))
    assert "plan.bin, unpacked, has 2 MiB, the limit is 1 MiB" in refusal(outcome)


def test_a_binary_plan_on_standard_input_is_explained() -> None:
    assert "cannot come from standard input" in refusal(run("plan", "-", stdin=BINARY.read_bytes()))


@pytest.mark.parametrize("step", range(40))
def test_a_damaged_plan_file_never_fails_otherwise(step: int, tmp_path: Path) -> None:
    data = bytearray(BINARY.read_bytes())
    position = step * len(data) // 40
    data[position : position + 64] = bytes(64 if step % 2 else 0)
    path = tmp_path / "plan.bin"
    path.write_bytes(data)
    outcome = run("plan", str(PLAN), "--plan-file", str(path))
    assert outcome.code in (1, 2)
    if outcome.code == 2:
        refusal(outcome)


@pytest.mark.parametrize("part", [0.0, 0.25, 0.5, 0.75, 0.99])
def test_a_plan_file_cut_off_anywhere_is_refused(part: float, tmp_path: Path) -> None:
    data = BINARY.read_bytes()
    beside(data[: int(part * len(data))] or b"PK\x03\x04", tmp_path)
