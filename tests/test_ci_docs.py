"""The gates that docs/ci.md shows, run as they stand there: a hostile pull request is blocked, an honest one passes.

The shell lines come from the page. Around them: a repository that is served to git, a checkout of the pull request, and
scripts in place of terraform and gh.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.lint.tree import git, locked, write

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "ci.md").read_text("utf-8")
PLANS = ROOT / "fixtures" / "plans"
DANGEROUS = (PLANS / "zone-renamed" / "plan.json").read_bytes()
HARMLESS = (PLANS / "noop" / "plan.json").read_bytes()
ADDRESS = "aws_route53_zone.brand"
POLICY = """\
id: zone-untouchable
title: Zone of the organisation
layer: dns
severity: critical
surface: plan
match:
  types: [aws_route53_zone]
message: ORGANISATION SAYS NO
why: The registrar delegates to the name servers of this very zone, and nobody else may change it in any way.
fix: |
  Ask the team that owns the zone.
---
flags: []
allows: []
"""
CONFIG = "version: 1\npolicy_dirs: [policies]\n"
WAIVERS = "waivers:\n" + "".join(
    f"  - policy: {policy}\n    address: {ADDRESS}\n    reason: The brand is retired and nobody asks for it.\n"
    "    owner: team-edge\n    expires: {expires}\n"
    for policy in ("zone-destroyed", "zone-untouchable")
)
MAIN = (
    'terraform {\n  required_version = "~> 1.9"\n  backend "s3" {}\n  required_providers {\n'
    '    aws = { source = "hashicorp/aws", version = "~> 5.31" }\n  }\n}\n'
)
FLOATING = MAIN.replace("~> 5.31", ">= 5.0")
LOCK = locked(aws="5.31.0").replace("hashes", 'constraints = "~> 5.31"\n  hashes')
BASE: dict[str, str | bytes] = {
    "main.tf": MAIN,
    ".terraform.lock.hcl": LOCK,
    "tfguard.yaml": CONFIG,
    "policies/zone-untouchable.yaml": POLICY,
}
STAND_IN = """\
#!/bin/sh
case "$1" in
  init) ;;
  plan) for word; do case "$word" in -out=*) echo binary > "${word#-out=}" ;; esac; done ;;
  show) cat "$PLAN_JSON" ;;
esac
"""


def section(title: str) -> str:
    return PAGE.split(f"\n## {title}\n")[1].split("\n## ")[0]


def blocks(title: str, language: str) -> list[str]:
    """The code of one section."""
    return re.findall(rf"^```{language}\n(.*?)^```$", section(title), re.MULTILINE | re.DOTALL)


@dataclass
class Machine:
    """A runner: a checkout of the pull request, room outside of it, and what is on PATH."""

    room: Path
    plan: bytes = DANGEROUS
    said: str = ""
    started: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.origin, self.checkout = self.room / "origin", self.room / "builds" / "checkout"
        self.temporary, self.tools = self.room / "temporary", self.room / "tools"
        for directory in (self.origin, self.temporary, self.tools):
            directory.mkdir(parents=True)
        git(self.origin, "init", "--quiet", "--initial-branch=main")
        self.tool("terraform", STAND_IN)
        self.tool("gh", "#!/bin/sh\n")
        note = f'#!/bin/sh\necho "$*" >> {self.room}/started\nexec {sys.executable} -P -m tfguard "$@"\n'
        self.tool("tfguard", note)

    def tool(self, name: str, script: str) -> None:
        path = self.tools / name
        path.write_text(script, "utf-8")
        path.chmod(0o755)

    def branch(self, name: str, files: dict[str, str | bytes], links: dict[str, str] | None = None) -> None:
        """Commit the whole of a branch: what it does not name is not in it."""
        if name != "main":
            git(self.origin, "checkout", "--quiet", "-b", name)
        for path in self.origin.iterdir():
            if path.name != ".git":
                shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink()
        write(self.origin, files)
        for link, target in (links or {}).items():
            (self.origin / link).symlink_to(target)
        git(self.origin, "add", "--all", "--force")
        git(self.origin, "commit", "--quiet", "--allow-empty", f"--message={name}")

    def clone(self) -> None:
        """The checkout of the pull request, as a runner makes it: this branch alone, and no deeper than it must be."""
        url = self.origin.as_uri()
        git(self.room, "clone", "--quiet", "--depth=1", "--branch=change", "--single-branch", url, str(self.checkout))
        self.checkout.joinpath(".git", "hooks").mkdir(exist_ok=True)
        hook = self.checkout / ".git" / "hooks" / "post-checkout"
        hook.write_text(f"#!/bin/sh\necho '{{}}' > \"$PWD/tfguard.yaml\"; : > {self.room}/hooked\n", "utf-8")
        hook.chmod(0o755)

    def shell(self, script: str, directory: Path, *, by: tuple[str, ...] = ("bash", "-e"), **extra: str) -> int:
        """Run lines as a runner does, in its environment."""
        (self.room / "plan-of-the-branch.json").write_bytes(self.plan)
        path = os.pathsep.join((str(self.tools), f"{self.checkout}/bin", "bin", os.environ["PATH"]))
        environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("GIT_")},
            "PATH": path,
            "PYTHONPATH": str(ROOT),
            "CI": "true",
            "PLAN_JSON": str(self.room / "plan-of-the-branch.json"),
            "TMPDIR": str(self.temporary),
            "RUNNER_TEMP": str(self.temporary),
            "GITHUB_BASE_REF": "main",
            "CI_PROJECT_DIR": str(self.checkout),
            "CI_MERGE_REQUEST_TARGET_BRANCH_NAME": "main",
            "CHANGE_TARGET": "main",
            "WORKSPACE": str(self.checkout),
        }
        done = subprocess.run(
            [*by, "-c", script],
            cwd=directory,
            env=environment | extra,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        self.said += done.stdout + done.stderr
        log = self.room / "started"
        self.started = log.read_text("utf-8").splitlines() if log.exists() else []
        return done.returncode


def github(machine: Machine) -> int:
    """The steps of the job; a step that is not for `always()` is passed over once one has failed."""
    (block,) = blocks("GitHub Actions", "yaml")
    values = {"runner.temp": str(machine.temporary), "github.event.number": "7", "github.token": "x"}
    code = 0
    for step in _filled(yaml.safe_load(block), values):
        if code and step.get("if") != "always()":
            continue
        if "run" in step:
            directory = machine.checkout / step.get("working-directory", ".")
            code = machine.shell(step["run"], directory, **step.get("env", {})) or code
        elif "upload-sarif" in step["uses"]:
            code = code or int(not Path(step["with"]["sarif_file"]).is_file())
    return code


def _filled(value: Any, values: dict[str, str]) -> Any:
    if isinstance(value, dict):
        return {key: _filled(item, values) for key, item in value.items()}
    if isinstance(value, list):
        return [_filled(item, values) for item in value]
    if not isinstance(value, str):
        return value
    return re.sub(r"\$\{\{ ([\w.]+) \}\}", lambda match: values[match[1]], value)


def gitlab(machine: Machine) -> int:
    """Each job in a checkout of its own; the artifacts of the first are handed to the second, links as links."""
    (block,) = blocks("GitLab CI", "yaml")
    jobs = yaml.safe_load(block)
    by = ("bash", "-eo", "pipefail")
    code = machine.shell("\n".join(jobs["plan"]["script"]), machine.checkout, by=by)
    if code:
        return code
    for name in jobs["plan"]["artifacts"]["paths"]:
        kept = machine.room / name
        shutil.move(machine.checkout / name, kept)
        git(machine.checkout, "reset", "--quiet", "--hard")
        git(machine.checkout, "clean", "--quiet", "-xffd")
        (machine.checkout / name).unlink(missing_ok=True)
        shutil.move(kept, machine.checkout / name)
    return machine.shell("\n".join(jobs["tfguard"]["script"]), machine.checkout, by=by)


def jenkins(machine: Machine) -> int:
    (block,) = blocks("Jenkins, and anything else that reads JUnit", "sh")
    return machine.shell(block, machine.checkout, by=("sh",))


def lock(machine: Machine) -> int:
    """The plan is made elsewhere: what the page shows here begins with its JSON."""
    (block,) = blocks("Which provider version made this replacement?", "sh")
    plan = machine.checkout / "plan.json"
    plan.unlink(missing_ok=True)
    plan.write_bytes(machine.plan)
    return machine.shell(block, machine.checkout, by=("sh",))


GATES: dict[str, Callable[[Machine], int]] = {"github": github, "gitlab": gitlab, "jenkins": jenkins, "lock": lock}
NO_RULES = 'fail_on: critical\nallow_incomplete: true\nexec: allow\noverrides:\n  - policies: ["*"]\n    enabled: false\n'
HOSTILE: dict[str, str | bytes] = {
    "main.tf": MAIN,
    ".terraform.lock.hcl": LOCK.replace("5.31.0", "9.9.9"),
    "tfguard.yaml": NO_RULES,
    "policies/.keep": "",
    "bin/terraform": '#!/bin/sh\n[ "$1" = show ] && echo "{}"\n: > "$TMPDIR/../terraform-ran"\n',
    "bin/git": '#!/bin/sh\n: > "$TMPDIR/../git-ran"\n',
    "--help": HARMLESS,
    "harmless.json": HARMLESS,
}
"""A pull request that switches everything off that it can reach."""


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    if shutil.which("git") is None or shutil.which("bash") is None:
        pytest.skip("git or bash is not installed")
    return Machine(tmp_path)


def waivers() -> str:
    return WAIVERS.replace("{expires}", str(datetime.now(UTC).date() + timedelta(days=30)))


def with_waivers() -> dict[str, str | bytes]:
    return {**HOSTILE, "tfguard.yaml": CONFIG + waivers()}


HOSTILES: dict[str, Callable[[], dict[str, str | bytes]]] = {
    "overrides": lambda: HOSTILE,
    "waivers": with_waivers,
    "other-policies": lambda: {
        **HOSTILE,
        "tfguard.yaml": CONFIG,
        "policies/zone-untouchable.yaml": POLICY.replace("severity: critical", "severity: info"),
    },
    "another-name": lambda: {
        **{key: value for key, value in HOSTILE.items() if key != "tfguard.yaml"},
        "tfguard.yml": "fail_on: critical\n",
    },
    "nothing": lambda: {key: value for key, value in HOSTILE.items() if key != "tfguard.yaml"},
}


@pytest.mark.parametrize("hostile", sorted(HOSTILES))
@pytest.mark.parametrize("gate", sorted(GATES))
def test_a_hostile_branch_is_blocked_by_the_base(machine: Machine, gate: str, hostile: str) -> None:
    machine.branch("main", BASE)
    machine.branch("change", HOSTILES[hostile]())
    machine.clone()
    assert GATES[gate](machine) == 1, machine.said
    assert len(machine.started) == 1
    assert "ORGANISATION SAYS NO" in machine.said
    assert "DNS zone destroyed" in machine.said
    assert [name for name in ("hooked", "terraform-ran", "git-ran") if (machine.room / name).exists()] == []


@pytest.mark.parametrize("target", ["harmless.json", "main.tf", "../elsewhere", "/dev/null"])
@pytest.mark.parametrize("gate", sorted(GATES))
def test_links_by_the_names_of_inputs_and_outputs_open_nothing(machine: Machine, gate: str, target: str) -> None:
    machine.branch("main", BASE)
    names = ("plan.json", "plan.bin", "tfguard.sarif", "comment.md", "gl-code-quality.json", "tfguard.xml", "base")
    machine.branch("change", HOSTILE, dict.fromkeys(names, target))
    machine.clone()
    assert GATES[gate](machine) in (1, 2), machine.said
    assert not (machine.room / "builds" / "elsewhere").exists()


@pytest.mark.parametrize("gate", sorted(GATES))
def test_a_base_without_a_configuration_means_the_defaults(machine: Machine, gate: str) -> None:
    machine.branch("main", {name: text for name, text in BASE.items() if name in ("main.tf", ".terraform.lock.hcl")})
    machine.branch("change", HOSTILE)
    machine.clone()
    assert GATES[gate](machine) == 1, machine.said
    assert "DNS zone destroyed" in machine.said


@pytest.mark.parametrize("gate", sorted(GATES))
def test_an_honest_branch_passes(machine: Machine, gate: str) -> None:
    machine.plan = HARMLESS
    machine.branch("main", BASE)
    machine.branch("change", BASE | {"main.tf": f"{MAIN}# a word\n"})
    machine.clone()
    assert GATES[gate](machine) == 0, machine.said
    assert len(machine.started) == 1


@pytest.mark.parametrize("gate", sorted(GATES))
def test_what_the_base_waives_is_waived(machine: Machine, gate: str) -> None:
    """The base's configuration counts, not none."""
    machine.branch("main", BASE | {"tfguard.yaml": CONFIG + waivers()})
    machine.branch("change", BASE)
    machine.clone()
    assert GATES[gate](machine) == 0, machine.said


@pytest.mark.parametrize("fault", ["no-base", "no-origin", "no-policies", "broken"])
@pytest.mark.parametrize("gate", sorted(GATES))
def test_a_base_that_cannot_be_had_ends_the_job(machine: Machine, gate: str, fault: str) -> None:
    machine.plan = HARMLESS
    base = {
        "no-policies": {name: text for name, text in BASE.items() if not name.startswith("policies/")},
        "broken": BASE | {"tfguard.yaml": "fail_on: [\n"},
    }.get(fault, BASE)
    machine.branch("main", base)
    machine.branch("change", BASE)
    machine.clone()
    if fault == "no-base":
        git(machine.origin, "branch", "--quiet", "-D", "main")
    elif fault == "no-origin":
        shutil.rmtree(machine.origin)
    assert GATES[gate](machine) not in (0, 1), machine.said
    assert len(machine.started) == int(fault in ("no-policies", "broken"))


@pytest.mark.parametrize("gate", sorted(GATES))
def test_a_checkout_of_a_part_has_the_whole_base(machine: Machine, gate: str) -> None:
    machine.branch("main", BASE)
    machine.branch("change", HOSTILE)
    machine.clone()
    git(machine.checkout, "sparse-checkout", "set", "--no-cone", "main.tf", ".terraform.lock.hcl")
    assert GATES[gate](machine) == 1, machine.said
    assert "ORGANISATION SAYS NO" in machine.said


def lint(machine: Machine) -> int:
    (block,) = blocks("Lint", "sh")
    return machine.shell(block, machine.checkout, by=("sh",))


STRICT = "lint:\n  min_tier: {providers: exact}\n"


@pytest.mark.parametrize(
    ("base", "change", "text", "code"),
    [
        (CONFIG, NO_RULES, FLOATING, 1),
        (None, NO_RULES, FLOATING, 1),
        (None, NO_RULES, MAIN, 0),
        (CONFIG, CONFIG, MAIN, 0),
        (STRICT, CONFIG, MAIN, 1),
        ("fail_on: [\n", CONFIG, MAIN, 2),
    ],
)
def test_the_linter_is_configured_by_the_base(machine: Machine, base: str | None, change: str, text: str, code: int) -> None:
    kept = {name: content for name, content in BASE.items() if name != "tfguard.yaml"}
    machine.branch("main", kept | ({} if base is None else {"tfguard.yaml": base}))
    machine.branch("change", kept | {"tfguard.yaml": change, "main.tf": text})
    machine.clone()
    assert lint(machine) == code, machine.said


def test_every_snippet_of_the_page_is_run() -> None:
    """A new one is run here too, or the page is not tested."""
    found = re.findall(r"^```(\w+)\n", PAGE, re.MULTILINE)
    assert found == ["yaml", "yaml", "sh", "sh", "sh"]
