"""Policies and a configuration of somebody else: refused before any input is read, and read in time."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.command import refusal, run
from tests.engine.test_load import write
from tfguard.configuration import load_config
from tfguard.engine.load import load_policies
from tfguard.errors import ConfigError, TfguardError

SURFACES = {
    "plan": ("plan", ["plan", "missing.json"], "change"),
    "config": ("lint", ["lint", "missing.tf"], "resource"),
    "live": ("drift", ["drift", "--state", "missing.tfstate"], "drift"),
}
SLIPS = {
    "a function whose argument is null": ("when: nofunc(null)", "when: there is no function nofunc()"),
    "one in a name of let": ("let: {a: nofunc(null)}", "let.a: there is no function nofunc()"),
    "one in a text": ("evidence: ['{{ nofunc(address) }}']", "evidence[0]: there is no function nofunc()"),
    "one in a grade": ("evidence: [{when: nofunc(null), text: x}]", "evidence[0].when: there is no function nofunc()"),
    "one in what is taken along": ("affected: nofunc(null)", "affected: there is no function nofunc()"),
    "too few arguments": ("when: matches(address)", "when: matches() takes 2 arguments, not 1"),
    "a fact": ("when: adress == 'x'", "when: there is no fact 'adress'"),
    "a type": ("when: address\nmatch: {subject: SUBJECT, types: [aws_instnce]}", "there is no type 'aws_instnce'"),
    "a key": ("whne: address", "there is no key 'whne'"),
    "a key of match": ("match: {subject: SUBJECT, typs: [x]}", "match: there is no key 'typs'"),
    "no JMESPath": ("when: address >", "when: 'address >' is not a valid JMESPath expression"),
    "too deep": (f"when: {'(' * 200}address{')' * 200}", "nests more than 100 levels deep from column 101 on"),
    "a look ahead": ("when: matches(address, '(?=a)')", "the look ahead in column 1"),
}


def policy(surface: str, lines: str) -> str:
    subject = SURFACES[surface][2]
    match = "" if "match:" in lines else f"match: {{subject: {subject}}}\n"
    return (
        f"id: mine\ntitle: Something goes away\nlayer: compute\nseverity: high\nsurface: {surface}\n{match}"
        "message: Users of {{ address }} are cut off.\n"
        "why: It is the only one that there is, and nothing else answers in its place.\n"
        f"fix: Create the new one first, then remove this one.\n{lines.replace('SUBJECT', subject)}\n"
    )


@pytest.mark.parametrize("surface", SURFACES)
@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_is_told_before_any_input_is_read(tmp_path: Path, surface: str, slip: str) -> None:
    lines, says = SLIPS[slip]
    write(tmp_path, policy(surface, lines))
    said = refusal(run(*SURFACES[surface][1], "--policies", str(tmp_path)))
    assert re.match(rf"{re.escape(str(tmp_path))}/mine\.yaml:\d+: ", said)
    assert says in said


@pytest.mark.parametrize(
    "command", [["policies", "list", "--policies"], ["policies", "test"], ["explain", "mine", "--policies"]]
)
def test_every_command_for_policies_tells_it(tmp_path: Path, command: list[str]) -> None:
    write(tmp_path, policy("plan", "when: nofunc(null)"))
    assert "there is no function nofunc()" in refusal(run(*command, str(tmp_path)))


@pytest.mark.parametrize("surface", SURFACES)
def test_a_directory_without_policies_and_an_override_of_none_are_told_first(tmp_path: Path, surface: str) -> None:
    arguments = SURFACES[surface][1]
    assert "holds no policy" in refusal(run(*arguments, "--policies", str(tmp_path)))
    config = write(tmp_path, "overrides: [{policies: [lb-replacd], enabled: false}]", "tfguard.yaml")
    assert "there is no policy 'lb-replacd'" in refusal(run(*arguments, "--config", str(config)))


def waivers(count: int) -> str:
    items = (
        f"  - {{policy: p{n}, address: a{n}, reason: It is safe for now., owner: o, expires: 2030-05-30}}" for n in range(count)
    )
    return "\n".join(["waivers:", *items, "overrides:", *(f"  - {{addresses: [a{n}], enabled: false}}" for n in range(count))])


def test_a_configuration_is_composed_once_whatever_is_in_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = []
    composed = yaml.compose_all

    def counted(*given: Any, **named: Any) -> Any:
        calls.append(given)
        return composed(*given, **named)

    monkeypatch.setattr(yaml, "compose_all", counted)
    config = load_config(str(write(tmp_path, waivers(300), "tfguard.yaml")), date(2030, 5, 1))
    assert (len(config.waivers), len(config.overrides), len(calls)) == (300, 300, 1)
    assert [item.source.rpartition(":")[2] for item in config.waivers[:2]] == ["2", "3"]


@pytest.mark.parametrize(
    ("document", "says"),
    [
        ({"max_waiver_days": 3_000_000}, "max_waiver_days: 3000000 is more than 365,000"),
        ({"max_waiver_days": 10**400}, "is more than 365,000"),
        ({"limits": {"plan_mib": 10**12}}, "limits.plan_mib: 1000000000000 is more than 1,048,576"),
    ],
)
def test_a_number_that_no_run_can_mean(tmp_path: Path, document: dict[str, Any], says: str) -> None:
    with pytest.raises(ConfigError, match=re.escape(says)):
        load_config(str(write(tmp_path, json.dumps(document), "tfguard.yaml")), date(2030, 5, 1))


HOSTILE = {
    "aliases of aliases": "a: &a [1,1,1,1,1,1,1,1,1]\n"
    + "".join(
        f"{after}: &{after} [{','.join([f'*{before}'] * 9)}]\n" for before, after in zip("abcdefgh", "bcdefghi", strict=True)
    ),
    "an alias of itself": "a: &a [*a]\n",
    "lists in lists": "a: " + "[" * 50_000,
    "mappings in mappings": "".join(f"{' ' * depth}a:\n" for depth in range(400)),
    "quotes that stay open": "a: " + '"\\' * 50_000,
    "merges": "a: {" + "<<: [1], " * 10_000 + "}",
    "a number of 5,000 digits": "max_waiver_days: " + "9" * 5000,
    "one key again and again": "fail_on: low\n" * 8_000,
    "anchors": "".join(f"a{n}: &a{n} x\n" for n in range(8_000)),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_yaml_is_refused(tmp_path: Path, name: str) -> None:
    path = write(tmp_path, HOSTILE[name][:100_000])
    with pytest.raises(TfguardError):
        load_config(str(path), date(2030, 5, 1))
    with pytest.raises(TfguardError):
        load_policies([str(tmp_path)])


MANY: dict[str, dict[str, Any]] = {
    "types": {"match": {"types": [f"aws_thing_{n}" for n in range(450)]}},
    "types of no provider that is known": {"match": {"types": [f"zzz_thing_{n}" for n in range(450)]}},
    "globs": {"match": {"types": [f"aws_*a*{n}*" for n in range(450)]}},
    "attributes": {"attributes": [f"attribute_{n}" for n in range(450)]},
    "fields": {"match": {"types": ["*"]}, "evidence": [f"{{{{ after.attribute_{n} }}}}" for n in range(450)]},
    "alternatives": {"match": {"types": ["*"]}, "when": "after.tags" + " | not_null(@, @)" * 80},
    "alternatives of names": {
        "match": {"types": ["*"]},
        "let": {"n0": "after", **{f"n{n}": f"not_null(n{n - 1}, n{n - 1})" for n in range(1, 60)}},
        "when": "n59.x",
    },
    "too many lines": {"evidence": [f"Line {n} of the evidence." for n in range(3000)]},
}


@pytest.mark.parametrize("name", MANY)
def test_a_policy_that_names_very_much_is_refused_or_loaded_in_bounded_work(tmp_path: Path, name: str) -> None:
    """Whichever it is, the hints for wrong names are looked for a few times only: each goes through every type there is."""
    given = {**yaml.safe_load(policy("plan", "match: {types: [aws_instance]}")), **MANY[name]}
    write(tmp_path, json.dumps(given))
    done = run("plan", "missing.json", "--policies", str(tmp_path))
    assert done.code == 2
    assert len(done.err.splitlines()) <= 60


@pytest.mark.parametrize(
    "text", ["{{ " * 33_000, "{{ a" + " " * 90_000 + "}", "` " * 50_000, "x" + "\n " * 50_000 + "{{ address }}"]
)
def test_a_text_of_100_kb_is_read_in_one_go(tmp_path: Path, text: str) -> None:
    given = {**yaml.safe_load(policy("plan", "match: {types: [aws_instance]}")), "message": text, "fix": text}
    write(tmp_path, json.dumps(given))
    assert "There is no file missing.json" in run("plan", "missing.json", "--policies", str(tmp_path)).err
