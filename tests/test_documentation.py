"""Every example in the documentation runs, and says what the documentation says."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tfguard.cli import main
from tfguard.engine.load import load_policies
from tfguard.outputs import OUTPUTS

ROOT = Path(__file__).parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])
_CONSOLE = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def console_examples() -> Iterator[tuple[str, str, str]]:
    """Each `$ tfguard …` command in a console block, with the output that follows it there."""
    for page in PAGES:
        for block in _CONSOLE.findall(page.read_text("utf-8")):
            for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
                command, _, output = part.partition("\n")
                yield page.name, command, output


@pytest.mark.parametrize(("page", "command", "output"), list(console_examples()))
def test_a_console_example_shows_what_the_command_prints(
    page: str, command: str, output: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("COLUMNS", "80")
    words = shlex.split(command)
    assert words[0] == "tfguard"
    main(words[1:])
    assert capsys.readouterr().out.strip() == output.strip()


def test_the_page_of_policies_is_up_to_date() -> None:
    command = [sys.executable, "scripts/generate_docs.py", "--check"]
    assert subprocess.run(command, cwd=ROOT, check=False).returncode == 0


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    prose = re.sub(r"(?s)```.*?```|`[^`\n]*`", "", page.read_text("utf-8"))
    links = re.findall(r"\]\((?!https?://|#)([^)#]+)", prose)
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_every_policy_is_explained_with_a_remediation_and_examples() -> None:
    policies = load_policies()
    assert policies
    assert [policy.id for policy in policies if len(policy.guidance) < 40 or len(policy.why) < 80] == []


def test_every_output_is_listed_and_no_other() -> None:
    table = (ROOT / "docs" / "ci.md").read_text("utf-8").split("\n## Outputs\n")[1].split("\n## ")[0]
    assert re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE) == sorted(OUTPUTS)
    (listed,) = re.findall(
        r"^There are ([\w, ]+): see \[who reads which\]", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE
    )
    assert sorted(re.split(", | and ", listed)) == sorted(OUTPUTS)


@pytest.mark.parametrize("page", [ROOT / "CONTRIBUTING.md", ROOT / "docs" / "architecture.md"], ids=lambda page: page.name)
def test_the_paths_that_a_page_names_exist(page: Path) -> None:
    named = set(
        re.findall(r"`((?:tfguard|policies|tests|fixtures|scripts|docs|benchmarks)/[\w./-]*)`", page.read_text("utf-8"))
    )
    assert named
    assert [path for path in sorted(named) if not (ROOT / path).exists()] == []
