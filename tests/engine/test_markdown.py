"""A fix names what is at hand, and a name from elsewhere is text wherever it stands."""

from __future__ import annotations

from typing import Any

import pytest

from tests.engine.policies import asked
from tfguard.engine.facts import Facts
from tfguard.engine.markdown import render_markdown, without_facts
from tfguard.outputs.prose import blocks

FACTS: dict[str, Any] = {
    "noun": "load balancer",
    "address": 'aws_lb.web["eu"]',
    "ttl": 3.5,
    "paths": ["name", "tags[0]"],
    "empty": "",
    "nothing": None,
}


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("Keep the {{ noun }}.", "Keep the load balancer."),
        ("Keep {{ address }}.", 'Keep `aws_lb.web["eu"]`.'),
        ("Keep `{{ address }}`.", 'Keep `aws_lb.web["eu"]`.'),
        ("Wait {{ ttl }} hours.", "Wait 3.5 hours."),
        ("See {{ paths }}.", "See `name, tags[0]`."),
        ("See {{ nothing }}{{ empty }}.", "See (not set)."),
        ("See `{{ empty }}`.", "See ` `."),
        ("A `b` of {{ address }} and ``c ` {{ paths }}``.", 'A `b` of `aws_lb.web["eu"]` and ``c ` name, tags[0]``.'),
        ("An odd ` here.\n\nKeep {{ address }}.", 'An odd ` here.\n\nKeep `aws_lb.web["eu"]`.'),
        ("Is it {{ address == 'x' && `1` }}?", "Is it false?"),
        ("1. Keep\n   {{ address }}\n2. Go.\n", '1. Keep\n   `aws_lb.web["eu"]`\n2. Go.'),
    ],
)
def test_prose(template: str, expected: str) -> None:
    assert render_markdown(template, asked(FACTS)) == expected


def test_a_block_of_hcl() -> None:
    template = """
1. Say so:

   ```hcl
   lifecycle {
     ignore_changes = [{{ paths }}]
   }
   {{ paths }}
   to = {{ address }}
   id = {{ hcl('a"${b}') }}
   ami = "${var.ami}"
   ```

Keep {{ address }}."""
    assert render_markdown(template, asked(FACTS)).splitlines()[2:] == [
        "   ```hcl",
        "   lifecycle {",
        "     ignore_changes = [name, tags[0]]",
        "   }",
        "   name",
        "   tags[0]",
        '   to = aws_lb.web["eu"]',
        r'   id = "a\"$${b}"',
        '   ami = "${var.ami}"',
        "   ```",
        "",
        'Keep `aws_lb.web["eu"]`.',
    ]


def test_lines_of_a_block_keep_their_indentation() -> None:
    shown = render_markdown("  ```hcl\n  {{ lines }}\n  ```", asked({"lines": ["import {", "  to =\n x.y", "}"]}))
    assert shown.splitlines() == ["```hcl", "  import {", "    to = x.y", "  }", "  ```"]


def test_a_value_is_one_word_of_a_command() -> None:
    template = "```sh\nterraform state show {{ address }}\necho {{ evil }} {{ paths }}\n```"
    shown = render_markdown(template, asked({**FACTS, "evil": "x'; rm -rf / `id` #"}))
    assert shown.splitlines()[1:3] == [
        "terraform state show 'aws_lb.web[\"eu\"]'",
        "echo 'x'\"'\"'; rm -rf / '\"'\"'id'\"'\"' #' name 'tags[0]'",
    ]


HOSTILE = [
    "```\n# head\n```",
    "a\n```\nevil",
    "` [click](https://example.net) `",
    "``` ~~~ \u2028- item\n1. one",
    "<img src=x> **b** @team",
    "\r\n\r\n# head",
]


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize(
    "template",
    [
        "Keep {{ x }} and `{{ x }}`.",
        "{{ x }}",
        "- {{ x }}",
        "```hcl\n{{ x }}\n  to = {{ x }}\n```",
        "```sh\n{{ x }}\n{{ y }}\n```",
    ],
)
def test_a_hostile_name_stays_where_it_is_put(template: str, text: str) -> None:
    shown = render_markdown(template + "\n\nThe end.", asked({"x": text, "y": [text, text]}))
    like = render_markdown(template + "\n\nThe end.", asked({"x": "a.b", "y": ["a", "b"]}))
    assert [(block.kind, block.marker) for block in blocks(shown)] == [(block.kind, block.marker) for block in blocks(like)]
    assert shown.count("`") == like.count("`")
    assert len(shown.splitlines()) == len(like.splitlines())


def test_a_fact_that_does_not_exist_is_not_worth_losing_the_fix_for() -> None:
    assert render_markdown("Keep {{ addres }}.", asked(Facts({}))) == "Keep (not set)."


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("address", "<address>"),
        ("undone[?!label].path", "<path>"),
        ("record.name || before.domain_name", "<name>"),
        ("duration(record.ttl)", "<ttl>"),
        ("join(', ', lost.names[?@ != 'x'])", "<names>"),
        ("rows[?n == `1`] | [0].name", "<rows>"),
        ("'a literal'", "…"),
    ],
)
def test_without_a_finding_a_hole_bears_the_name_of_its_fact(expression: str, expected: str) -> None:
    assert without_facts(f"Keep `{{{{ {expression} }}}}`.") == f"Keep `{expected}`."


def test_without_a_finding_a_command_is_not_quoted() -> None:
    assert without_facts("```sh\nshow {{ address }}\n```") == "```sh\nshow <address>\n```"
