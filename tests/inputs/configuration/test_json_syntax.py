"""Configuration in JSON: all its shapes, with places, and files that are not JSON."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.directory import GOOD, Write, calls, read, writer
from tfguard.model import UNKNOWN


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    return writer(tmp_path, monkeypatch)


@pytest.mark.parametrize(
    "text",
    [
        '{"module": {"m": {"source": "org/net/aws", "version": "1"}}}',
        '{"module": {"m": [{"source": "org/net/aws", "version": "1"}]}}',
        '{"module": [{"m": {"source": "org/net/aws", "version": "1"}}]}',
        '[{"module": {"m": {"source": "org/net/aws", "version": "1"}}}]',
        '{"//": "note", "module": {"//": "note", "m": {"//": "note", "source": "org/net/aws", "version": "1"}}}',
        '\ufeff {"variable": {}, "module": {"m": {"source": "org\\u002fnet/aws", "version": "1"}}}',
    ],
)
def test_json_has_many_shapes(write: Write, text: str) -> None:
    write({"main.tf.json": text})
    module = read()
    assert module.problems == ()
    assert [(item.name, item.source, item.version) for item in module.calls] == [("m", "org/net/aws", "1")]
    assert module.calls[0].version_place is not None
    assert module.calls[0].version_place.span.text(text.encode()) == '"1"'


def test_json_says_the_same_as_hcl(write: Write) -> None:
    write(
        {
            "main.tf.json": '{\n  "terraform": [{"required_version": ">= 1", "backend": {"s3": {"key": "é"}},\n'
            '    "required_providers": {"aws": {"source": "a/aws", "version": "${var.v}"}, "old": "~> 1"}}],\n'
            '  "provider": {"aws": [{"region": "x"}, {"alias": "é", "version": "2"}]},\n'
            '  "resource": {"aws_lb": {"é": {"name": "€", "provider": "aws.dr", "access_logs": {"bucket": "b"},\n'
            '    "tags": {"a": "b"},\n'
            '    "subnets": ["${aws_subnet.a[0].id}"], "lifecycle": {"prevent_destroy": true},\n'
            '    "dynamic": {"subnet_mapping": {"for_each": [], "content": {}}}}}, "null_x": [{"y": {}}]},\n'
            '  "data": {"google_x": {"y": {}}}\n}\n'
        }
    )
    module = read("aws_lb")
    assert module.problems == ()
    assert [core.version for core in module.core] == [">= 1"]
    assert str(module.backend) == "main.tf.json:2:58"
    assert {item.name: (item.source, item.version, item.legacy) for item in module.requirements} == {
        "aws": ("a/aws", UNKNOWN, False),
        "old": (None, "~> 1", True),
    }
    assert [(item.alias, item.version, item.configured) for item in module.providers] == [(None, None, True), ("é", "2", False)]
    assert set(module.used_providers) == {"aws", "null", "google"}
    (block,) = module.resources
    assert block.name == "é"
    assert block.values == {
        "name": "€",
        "provider": "aws.dr",
        "access_logs": [{"bucket": "b"}],
        "tags": {"a": "b"},
        "subnets": [UNKNOWN],
        "lifecycle": [{"prevent_destroy": True}],
        "subnet_mapping": UNKNOWN,
    }
    assert block.references == {"subnets": ("aws_subnet.a.id",)}


@pytest.mark.parametrize(
    ("data", "place"),
    [
        ('{"a": [', "1:8"),
        ("", None),
        ("5", "1:1"),
        ('"x"', "1:1"),
        ("[" * 100_000, "1:101"),
        ('{"module": ' * 99 + "1" + "}" * 99, None),
        ('{"module": {"x": {"source": ' + "[" * 90 + "]" * 90 + "}}}", None),
        ('{"module": {"x": {"source": ' + "[" * 900 + "]" * 900 + "}}}", "1:126"),
        ('{"module": 5, "terraform": "x", "provider": [1], "resource": {"aws_lb": null, "b": [2]}}', None),
        ('{"a": 1} x', "1:10"),
        (b'{"a": "\xe9"}', "1:8"),
        ('{\n  "a": 1,\n}', "3:1"),
    ],
)
def test_json_may_be_anything(write: Write, data: str | bytes, place: str | None) -> None:
    write({"bad.tf.json": data, "good.tf": GOOD})
    module = read("aws_lb")
    assert [str(problem.place) for problem in module.problems] == ([f"bad.tf.json:{place}"] if place else [])
    assert "good" in calls(module)
