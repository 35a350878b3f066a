"""`--fix`: before and after, byte for byte; twice is once; and what it must not touch."""

from __future__ import annotations

import os
import re
import shutil
import stat
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.lint.tree import HASH, locked, run_lint, write

LOCK = locked(aws="5.31.2", random="3.6.0", google_beta="6.1.0")


def provider(body: str, name: str = "aws") -> str:
    return f'terraform {{\n  backend "s3" {{}}\n  required_providers {{\n    {name} = {body}\n  }}\n}}\n'


ONE_LINE = '{{ source = "hashicorp/aws"{} }}'
LINES = '{{\n      source  = "hashicorp/aws"{}\n      version = "{}"\n    }}'
CASES = {
    "a version is added below the source": (
        provider('{\n      source = "hashicorp/aws"\n    }'),
        provider('{\n      source  = "hashicorp/aws"\n      version = "~> 5.31"\n    }'),
    ),
    "a comment behind the source stays there": (
        provider('{\n      source = "hashicorp/aws" # ours\n    }'),
        provider('{\n      source  = "hashicorp/aws" # ours\n      version = "~> 5.31"\n    }'),
    ),
    "commas at the ends of lines": (
        provider('{\n      source = "hashicorp/aws",\n    }'),
        provider('{\n      source  = "hashicorp/aws",\n      version = "~> 5.31",\n    }'),
    ),
    "aligned with a longer argument": (
        provider('{\n      source                = "hashicorp/aws"\n      configuration_aliases = [aws.edge]\n    }'),
        provider(
            '{\n      source                = "hashicorp/aws"\n      version               = "~> 5.31"\n'
            "      configuration_aliases = [aws.edge]\n    }"
        ),
    ),
    "on one line": (provider(ONE_LINE.format("")), provider(ONE_LINE.format(', version = "~> 5.31"'))),
    "a loose version": (provider(LINES.format("", ">= 5.0")), provider(LINES.format("", "~> 5.31"))),
    "a loose version and its exclusion": (
        provider(LINES.format("", ">= 5.0, != 5.40.0")),
        provider(LINES.format("", "~> 5.31, != 5.40.0")),
    ),
    "an empty entry": (provider("{}"), provider('{ source = "hashicorp/aws", version = "~> 5.31" }')),
    "the legacy form": (provider('"~> 5.0"'), provider('{ source = "hashicorp/aws", version = "~> 5.0" }')),
    "the legacy form, loose": (provider('">= 5.0"'), provider('{ source = "hashicorp/aws", version = "~> 5.31" }')),
    "the source is missing": (
        provider('{\n      version = "~> 5.0"\n    }'),
        provider('{\n      source  = "hashicorp/aws"\n      version = "~> 5.0"\n    }'),
    ),
    "the source is missing, on one line": (
        provider('{ version = "~> 5.0" }'),
        provider('{ source = "hashicorp/aws", version = "~> 5.0" }'),
    ),
    "no entry, beside others": (
        provider(LINES.format("", "~> 5.31")) + 'resource "random_id" "x" {\n}\n',
        provider(
            LINES.format("", "~> 5.31")
            + '\n    random = {\n      source  = "hashicorp/random"\n      version = "~> 3.6"\n    }'
        )
        + 'resource "random_id" "x" {\n}\n',
    ),
    "no required_providers": (
        'terraform {\n  backend "s3" {}\n}\nresource "random_id" "x" {\n}\n',
        'terraform {\n  backend "s3" {}\n\n  required_providers {\n    random = {\n      source  = "hashicorp/random"\n'
        '      version = "~> 3.6"\n    }\n  }\n}\nresource "random_id" "x" {\n}\n',
    ),
    "a terraform block on one line": (
        'terraform { required_version = "~> 1.9" }\nprovider "random" {}\n',
        'terraform {\n  required_version = "~> 1.9"\n\n  required_providers {\n    random = {\n'
        '      source  = "hashicorp/random"\n      version = "~> 3.6"\n    }\n  }\n}\nprovider "random" {}\n',
    ),
    "no terraform block": (
        'provider "google-beta" {\n  project = "x"\n}',
        'provider "google-beta" {\n  project = "x"\n}\n\nterraform {\n  required_providers {\n    google-beta = {\n'
        '      source  = "hashicorp/google-beta"\n      version = "~> 6.1"\n    }\n  }\n}\n',
    ),
}


def fixed(root: Path, text: str, lock: str = LOCK, name: str = "main.tf", config: Mapping[str, Any] | None = None) -> str:
    write(root, {name: text, ".terraform.lock.hcl": lock})
    run_lint(root, fix=True, config=config)
    return (root / name).read_bytes().decode("utf-8")


@pytest.mark.parametrize(("before", "after"), list(CASES.values()), ids=list(CASES))
def test_before_and_after(tmp_path: Path, before: str, after: str) -> None:
    assert fixed(tmp_path, before) == after


@pytest.mark.parametrize(("before", "after"), list(CASES.values()), ids=list(CASES))
def test_windows_line_ends_stay(tmp_path: Path, before: str, after: str) -> None:
    assert fixed(tmp_path, before.replace("\n", "\r\n")) == after.replace("\n", "\r\n")


@pytest.mark.parametrize(("before", "after"), list(CASES.values()), ids=list(CASES))
def test_a_fixed_module_is_not_fixed_again_and_has_none_of_the_findings(tmp_path: Path, before: str, after: str) -> None:
    fixed(tmp_path, before)
    again = run_lint(tmp_path, fix=True)
    assert again.fixed == ()
    assert (tmp_path / "main.tf").read_text("utf-8") == after
    assert [finding for finding in again.report.findings if finding.policy.startswith("provider-")] == []


@pytest.mark.parametrize(("before", "after"), list(CASES.values()), ids=list(CASES))
def test_the_diff_shows_what_fix_would_do_and_writes_nothing(tmp_path: Path, before: str, after: str) -> None:
    write(tmp_path, {"main.tf": before, ".terraform.lock.hcl": LOCK})
    result = run_lint(tmp_path, diff=True)
    assert (tmp_path / "main.tf").read_text("utf-8") == before
    patch = shutil.which("patch")
    if patch is not None:
        subprocess.run(
            [patch, "--quiet", str(tmp_path / "main.tf")], input=result.diff.encode(), check=True, capture_output=True
        )
        assert (tmp_path / "main.tf").read_text("utf-8") == after


@pytest.mark.terraform
@pytest.mark.parametrize("text", [after for _, after in CASES.values()], ids=list(CASES))
def test_terraform_fmt_has_nothing_to_add(terraform: str, text: str) -> None:
    formatted = subprocess.run([terraform, "fmt", "-"], input=text, capture_output=True, text=True, check=True).stdout
    assert text == formatted


@pytest.mark.parametrize(
    ("config", "version"),
    [
        ({"fix_style": "~> X.Y.Z"}, "~> 5.31.2"),
        ({"fix_style": "X.Y.Z"}, "5.31.2"),
        ({"fix_style": ">= X.Y.Z, < X+1"}, ">= 5.31.2, < 6.0.0"),
        ({"min_tier": {"providers": "minor"}}, "~> 5.31.2"),
        ({"min_tier": {"providers": "exact"}}, "5.31.2"),
    ],
)
def test_the_style_is_the_teams_choice(tmp_path: Path, config: dict[str, object], version: str) -> None:
    assert fixed(tmp_path, provider(ONE_LINE.format("")), config=config) == provider(
        ONE_LINE.format(f', version = "{version}"')
    )


JSON = '{{"terraform": {{"backend": {{"s3": {{}}}}, "required_providers": {{"aws": {}}}}}}}'


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('{"source": "hashicorp/aws"}', '{"source": "hashicorp/aws", "version": "~> 5.31"}'),
        ('{\n  "source": "hashicorp/aws"\n}', '{\n  "source": "hashicorp/aws",\n  "version": "~> 5.31"\n}'),
        ('{"version": ">= 5.0", "source": "hashicorp/aws"}', '{"version": "~> 5.31", "source": "hashicorp/aws"}'),
        ('{"version": "~> 5.0"}', '{"source": "hashicorp/aws", "version": "~> 5.0"}'),
        ('{\n  "version": "~> 5.0"\n}', '{\n  "source": "hashicorp/aws",\n  "version": "~> 5.0"\n}'),
        ('"~> 5.0"', '{"source": "hashicorp/aws", "version": "~> 5.0"}'),
        ("{}", '{"source": "hashicorp/aws", "version": "~> 5.31"}'),
    ],
)
def test_json_syntax(tmp_path: Path, before: str, after: str) -> None:
    assert fixed(tmp_path, JSON.format(before), name="main.tf.json") == JSON.format(after)


NOTHING = {
    "the lock file has no such provider": (provider('{ source = "hashicorp/azurerm" }', "azurerm"), LOCK),
    "the same name from elsewhere": (provider('{ source = "example.org/edge/aws" }'), LOCK),
    "the locked version is not admitted": (provider('{ source = "hashicorp/aws", version = ">= 6.0" }'), LOCK),
    "a lock file without a version": (provider(ONE_LINE.format("")), 'provider "registry.terraform.io/hashicorp/aws" {\n}\n'),
    "a lock file in the middle of a merge": (
        provider(ONE_LINE.format("")),
        f"<<<<<<< ours\n{LOCK}=======\n{LOCK}>>>>>>> theirs\n",
    ),
    "no lock file": (provider(ONE_LINE.format("")), ""),
    "a version that is not literal": (provider('{ source = "hashicorp/aws", version = var.v }'), LOCK),
    "a version that Terraform does not accept": (provider('{ source = "hashicorp/aws", version = "5.x" }'), LOCK),
    "a source that is not literal": (provider("{ source = local.source }"), LOCK),
    "the version stands in the provider block": (
        'terraform {\n  backend "s3" {}\n}\nprovider "aws" {\n  version = "~> 5.0"\n}\n',
        LOCK,
    ),
    "a module that cannot be read in full": (provider(ONE_LINE.format("")) + 'resource "x" "y" {\n  a = "\n}\n', LOCK),
    "a reusable module": ('resource "aws_lb" "web" {\n}\n', LOCK),
}


@pytest.mark.parametrize(("text", "lock"), list(NOTHING.values()), ids=list(NOTHING))
def test_it_never_invents_a_version(tmp_path: Path, text: str, lock: str) -> None:
    directory = "modules/lb" if text.startswith("resource") else "live"
    write(tmp_path, {f"{directory}/main.tf": text, **({f"{directory}/.terraform.lock.hcl": lock} if lock else {})})
    assert run_lint(tmp_path, fix=True).fixed == ()
    assert (tmp_path / directory / "main.tf").read_text("utf-8") == text


def test_what_terragrunt_generates_is_left_alone(tmp_path: Path) -> None:
    text = f'generate "v" {{\n  path      = "v.tf"\n  if_exists = "overwrite"\n  contents  = <<EOF\n{provider("{}")}EOF\n}}\n'
    assert fixed(tmp_path, text, name="terragrunt.hcl") == text


def test_opentofus_registry_and_other_publishers_keep_their_source(tmp_path: Path) -> None:
    lock = f'provider "registry.opentofu.org/datadog/datadog" {{\n  version = "3.50.0"\n  hashes = ["{HASH}"]\n}}\n'
    before = provider('{ source = "DataDog/datadog" }', "datadog")
    assert fixed(tmp_path, before, lock) == provider('{ source = "DataDog/datadog", version = "~> 3.50" }', "datadog")


@pytest.mark.parametrize("name", ["aws\\r", "1aws", "a.b", "a b", "${x}", ""])
def test_a_label_that_no_argument_can_have_gets_no_entry(tmp_path: Path, name: str) -> None:
    main = f'terraform {{\n  backend "s3" {{}}\n}}\n\nprovider "{name}" {{\n}}\n'.replace("\\r", "\r")
    lock = LOCK + locked(aws="5.31.2").replace("hashicorp/aws", f"hashicorp/{name}".replace("\\r", "\r"))
    write(tmp_path, {"main.tf": main, ".terraform.lock.hcl": lock})
    assert run_lint(tmp_path, fix=True).fixed == ()
    assert (tmp_path / "main.tf").read_bytes() == main.encode()


def test_several_providers_in_one_file_and_in_several(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "main.tf": 'provider "aws" {\n  region = "x"\n}\nresource "random_id" "x" {\n}\n',
            "versions.tf": '# Pins\nterraform {\n  backend "s3" {}\n}\n',
            "google.tf": 'provider "google-beta" {\n}\n',
            ".terraform.lock.hcl": LOCK,
        },
    )
    result = run_lint(tmp_path, fix=True)
    assert result.fixed == (f"{tmp_path}/versions.tf: pinned aws, google-beta, random.",)
    assert re.findall(r"~> \d+\.\d+", (tmp_path / "versions.tf").read_text("utf-8")) == ["~> 5.31", "~> 6.1", "~> 3.6"]


def test_the_mode_stays_and_a_link_stays_a_link(tmp_path: Path) -> None:
    write(tmp_path, {"shared/versions.tf": provider(ONE_LINE.format("")), "live/.terraform.lock.hcl": LOCK})
    target, link = tmp_path / "shared" / "versions.tf", tmp_path / "live" / "versions.tf"
    target.chmod(0o640)
    link.symlink_to("../shared/versions.tf")
    assert run_lint(tmp_path, fix=True).fixed
    assert link.is_symlink()
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    assert "~> 5.31" in target.read_text("utf-8")
    assert sorted(os.listdir(tmp_path / "live")) == [".terraform.lock.hcl", "versions.tf"]
    assert os.listdir(tmp_path / "shared") == ["versions.tf"]


@pytest.mark.parametrize("named", ["given", "given/live", "given/live/versions.tf"])
def test_what_a_link_leads_to_outside_of_the_given_paths_is_not_written(tmp_path: Path, named: str) -> None:
    text = provider(ONE_LINE.format(""))
    write(tmp_path, {"victim/versions.tf": text, "given/live/.terraform.lock.hcl": LOCK})
    link, victim = tmp_path / "given" / "live" / "versions.tf", tmp_path / "victim" / "versions.tf"
    link.symlink_to(victim)
    result = run_lint(tmp_path / named, fix=True)
    said = f"{link} is a link to {victim}, which is not in the given paths: it was not fixed."
    assert ([error.message for error in result.failed], result.fixed) == ([said], ())
    assert victim.read_text("utf-8") == text


def test_a_directory_that_is_a_link_leads_nowhere_either(tmp_path: Path) -> None:
    text = provider(ONE_LINE.format(""))
    write(tmp_path, {"victim/versions.tf": text, "victim/.terraform.lock.hcl": LOCK, "given/main.tf": ""})
    (tmp_path / "given" / "live").symlink_to(tmp_path / "victim")
    assert run_lint(tmp_path / "given", fix=True).fixed == ()
    assert (tmp_path / "victim" / "versions.tf").read_text("utf-8") == text
    assert run_lint(tmp_path / "given" / "live", fix=True).fixed  # the user named it


def test_a_read_only_file_is_an_error_and_the_others_are_fixed(tmp_path: Path) -> None:
    text = provider(ONE_LINE.format(""))
    write(
        tmp_path,
        {f"{name}/{file}": content for name in "abc" for file, content in ((".terraform.lock.hcl", LOCK), ("main.tf", text))},
    )
    (tmp_path / "b" / "main.tf").chmod(0o444)
    result = run_lint(tmp_path, fix=True)
    assert [error.message for error in result.failed] == [f"{tmp_path}/b/main.tf is read-only: it was not fixed."]
    assert len(result.fixed) == 2
    assert (tmp_path / "b" / "main.tf").read_text("utf-8") == text
    assert [finding.location.file for finding in result.report.findings if finding.policy == "provider-version-missing"] == [
        str(tmp_path / "b" / "main.tf")
    ]


NAMES = st.sampled_from(["aws", "random", "google-beta"])
VALUES = st.sampled_from(
    [
        "{{ source = \"hashicorp/{0}\" }}",
        "{{ source = \"hashicorp/{0}\" , version=\">= 1.0\" }}",
        "{{\n      source = \"hashicorp/{0}\"\n    }}",
        "{{\n      # why\n      version = \">= 1.0\" // loose\n\n      source = \"hashicorp/{0}\"\n    }}",
        "{{\n\tsource=\"hashicorp/{0}\",\n\n    }}",
        "{{ \"source\" = \"hashicorp/{0}\"\n }}",
        "{{\n      source : \"hashicorp/{0}\"\n    }}",
        "{{ }}",
        "{{\n    }}",
        "\">= 1.0\"",
        "{{ version = \"~> 3.0\" }}",
    ]
)  # fmt: skip
NOISE = st.sampled_from(["", "# é\n", "/* a\n b */\n", "locals {\n  a = <<EOT\n required_providers {\nEOT\n}\n", "\n\n"])
ENDS = st.sampled_from(["\n", "\r\n"])


@settings(deadline=None, max_examples=60)
@given(st.dictionaries(NAMES, VALUES, min_size=1), st.tuples(NOISE, NOISE), ENDS, st.booleans())
def test_any_layout_is_fixed_once_and_only_where_it_must_be(
    tmp_path_factory: pytest.TempPathFactory, entries: dict[str, str], noise: tuple[str, str], end: str, bom: bool
) -> None:
    root = tmp_path_factory.mktemp("fix")
    body = "".join(f"    {name} = {value.format(name)}\n" for name, value in entries.items())
    before, after = noise
    text = f'{before}terraform {{\n  backend "s3" {{}}\n  required_providers {{\n{body}  }}\n}}\n{after}'.replace("\n", end)
    data = (b"\xef\xbb\xbf" if bom else b"") + text.encode("utf-8")
    lock = locked(aws="5.31.2", random="3.6.0", google_beta="6.1.0")
    write(root, {"main.tf": data, ".terraform.lock.hcl": lock})
    first = run_lint(root, fix=True)
    once = (root / "main.tf").read_bytes()
    policies = {finding.policy for finding in first.report.findings if finding.policy.startswith(("provider-", "lock-stale"))}
    # `~> 3.0` may be what the lock file refuses: then a person decides.
    assert policies <= {"lock-stale"}
    assert first.report.not_checked == ()
    assert run_lint(root, fix=True).fixed == ()
    assert (root / "main.tf").read_bytes() == once
    kept = [line for line in data.splitlines() if b"required" in line or b"#" in line or b"//" in line or b"EOT" in line]
    assert all(line in once for line in kept if b">=" not in line)
    assert (b"\n" in once.replace(b"\r\n", b"")) is (end == "\n")
