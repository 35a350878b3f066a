"""Policies for people: one in full, or all in a list."""

from __future__ import annotations

import msgspec
import pytest

from tfguard.engine.load import load_policies
from tfguard.engine.policy import Policy
from tfguard.outputs import Style
from tfguard.outputs.explain import looks_for, render_list, render_policy
from tfguard.outputs.page import columns

POLICY = msgspec.convert(
    {
        "id": "zone-destroyed",
        "title": "DNS zone destroyed",
        "layer": "dns",
        "severity": [{"when": "public", "is": "critical"}, {"is": "high"}],
        "surface": "plan",
        "match": {"types": ["aws_route53_zone", "google_dns_*"], "actions": ["delete", "replace"], "order": "destroy-first"},
        "when": "before.name",
        "message": "Every name stops resolving.",
        "why": "A zone's name servers\nare drawn anew.\n\nThe parent keeps the old ones.",
        "fix": "Keep it:\n\n```hcl\nmoved {\n  from = a.b\n}\n```\n\n1. Wait.\n2. Remove it.",
        "references": ["https://example.org/"],
    },
    Policy,
)


def test_a_policy_in_full() -> None:
    assert render_policy(POLICY, Style()) == (
        "DNS zone destroyed\n"
        "zone-destroyed · DNS · critical or high · plan\n"
        "\n"
        "A zone's name servers are drawn anew.\n"
        "\n"
        "The parent keeps the old ones.\n"
        "\n"
        "What it looks for\n"
        "  delete or replace, destroy-first, of aws_route53_zone, google_dns_*\n"
        "  when before.name\n"
        "\n"
        "How bad it is\n"
        "  - critical, when public\n"
        "  - high otherwise\n"
        "\n"
        "How to do it safely\n"
        "  Keep it:\n"
        "\n"
        "    moved {\n"
        "      from = a.b\n"
        "    }\n"
        "\n"
        "  1. Wait.\n"
        "  2. Remove it.\n"
        "\n"
        "References\n"
        "  https://example.org/\n"
    )


def test_grades_and_names_read_well_without_a_finding() -> None:
    given = {
        "severity": "high",
        "let": {"last": "length(before.records) == 1", "whole": "last && destroys"},
        "when": "whole",
        "fix": [
            {
                "when": "before.ttl > `60`\n&& last",
                "text": "Lower it at {{ address }}.\n\n1. Wait {{ duration(before.ttl) }}.",
            },
            {"text": "Keep it:\n\n```hcl\nto = {{ address }}\n```"},
        ],
    }
    shown = render_policy(msgspec.convert({**msgspec.to_builtins(POLICY), **given}, Policy), Style())
    assert shown.split("What it looks for\n")[1] == (
        "  delete or replace, destroy-first, of aws_route53_zone, google_dns_*\n"
        "  when whole\n"
        "  last: length(before.records) == 1\n"
        "  whole: last && destroys\n"
        "\n"
        "How to do it safely\n"
        "  When `before.ttl > 60 && last`:\n"
        "\n"
        "  Lower it at `<address>`.\n"
        "\n"
        "  1. Wait `<ttl>`.\n"
        "\n"
        "  Otherwise:\n"
        "\n"
        "  Keep it:\n"
        "\n"
        "    to = <address>\n"
        "\n"
        "References\n"
        "  https://example.org/\n"
    )


@pytest.mark.parametrize(
    ("match", "expected"),
    [
        ({"has": ["capacity", "size"]}, "any action of any type with capacity and size, when before.name."),
        ({"types": ["aws_*"], "layers": ["dns", "tls"]}, "any action of aws_* in DNS or TLS, when before.name."),
        ({}, "any action of any type, when before.name."),
        ({"subject": "drift", "types": ["aws_lb"]}, "any action of aws_lb, as the refresh found it, when before.name."),
        ({"subject": "plan"}, "the plan as a whole, when before.name."),
        ({"subject": "module-call"}, "a module-call, when before.name."),
    ],
)
def test_what_it_looks_for(match: dict[str, object], expected: str) -> None:
    policy = msgspec.convert({**msgspec.to_builtins(POLICY), "match": match}, Policy)
    assert looks_for(policy) == expected


@pytest.mark.parametrize("width", [60, 80, 120])
def test_our_own_policies_fit_a_terminal(width: int) -> None:
    for policy in load_policies():
        long = {line for line in render_policy(policy, Style(width=width)).splitlines() if columns(line) > min(width, 100)}
        assert all(len(line.split()) == 1 or line.startswith("    ") for line in long)


def test_a_list_has_every_policy_once_with_its_worst_severity() -> None:
    layers = [(POLICY.layer, (POLICY, msgspec.structs.replace(POLICY, id="zone-moved")))]
    assert render_list(layers, Style(width=120)).splitlines() == [
        "DNS",
        "  critical zone-destroyed  DNS zone destroyed",
        "  critical zone-moved      DNS zone destroyed",
    ]
    assert render_list(layers, Style(width=60)).splitlines()[:3] == [
        "DNS",
        "  critical zone-destroyed",
        "           DNS zone destroyed",
    ]
