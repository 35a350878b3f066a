"""Directories to modules: which files count, what they say together, and what cannot be read."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.directory import GOOD, Write, call, calls, read, writer
from tfguard.errors import InputError
from tfguard.inputs.configuration.tree import called_directories, scan
from tfguard.inputs.limits import HCL_MIB
from tfguard.model import UNKNOWN

AWS = "registry.terraform.io/hashicorp/aws"


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    return writer(tmp_path, monkeypatch)


# Which files count


def test_each_directory_is_a_module(write: Write) -> None:
    write({"main.tf": call("a"), "a/x.tf": call("b"), "a/b/y.tf": call("c"), "empty/readme.md": "", "z/z.tf": ""})
    assert [module.directory for module in scan(["."])] == [".", "a", "a/b", "z"]
    assert [file.path for module in scan(["."]) for file in module.files] == ["main.tf", "a/x.tf", "a/b/y.tf", "z/z.tf"]


def test_several_files_are_one_module(write: Write) -> None:
    write({"b.tf": call("b"), "a.tf": call("a"), "c.tf.json": '{"module": {"c": {"source": "./c"}}}'})
    assert calls(read()) == ["a", "b", "c"]


def test_what_terraform_does_not_read_does_not_count(write: Write) -> None:
    names = (
        ".terraform/x.tf",
        ".hidden/x.tf",
        ".x.tf",
        "x.tf~",
        "#x.tf#",
        "x.tf.bak",
        "x.tfvars",
        "main.tf/deeper.tf",
        "t.tftest.hcl",
    )
    write(dict.fromkeys(names, GOOD))
    assert [file.path for module in scan(["."]) for file in module.files] == ["main.tf/deeper.tf"]


def test_a_hidden_directory_counts_where_it_is_named(write: Write) -> None:
    write({".hidden/x.tf": GOOD})
    assert [module.directory for module in scan([".hidden"])] == [".hidden"]


def test_tofu_shadows_terraform(write: Write) -> None:
    json = '{"module": {"%s": {"source": "./x"}}}'
    write({"a.tf": call("a"), "a.tofu": call("tofu"), "b.tf": call("b"), "c.tf.json": json % "c", "c.tofu.json": json % "json"})
    assert calls(read()) == ["tofu", "b", "json"]


def test_a_file_stands_for_its_directory(write: Write) -> None:
    write({"a/x.tf": call("x"), "a/y.tf": call("y"), "b/z.tf": call("z"), "c/w.tf": ""})
    assert [calls(module) for module in scan(["a/x.tf", "a/y.tf", "b/z.tf", "./b", "b"])] == [["x", "y"], ["z"]]


def test_a_path_must_exist(write: Write) -> None:
    with pytest.raises(InputError, match="nowhere does not exist"):
        list(scan(["nowhere"]))


def test_links_to_files_are_followed_and_links_to_directories_are_not(write: Write) -> None:
    write({"common/x.tf": call("x"), "a/y.tf": call("y")})
    os.symlink("../common/x.tf", "a/x.tf")
    os.symlink("..", "a/loop")
    os.symlink("../common", "a/common")
    assert {module.directory: calls(module) for module in scan(["."])} == {"a": ["x", "y"], "common": ["x"]}
    assert [calls(module) for module in scan(["a/common"])] == [["x"]]


def test_paths_are_written_as_they_were_given(write: Write, tmp_path: Path) -> None:
    write({"a/x.tf": call("x")})
    for path, file in (("a", "a/x.tf"), ("./a/", "a/x.tf"), (".", "a/x.tf"), (str(tmp_path), f"{tmp_path}/a/x.tf")):
        assert [module.files[0].path for module in scan([path])] == [file]
        assert [module.calls[0].place.file for module in scan([path])] == [file]


# What they say


def test_requirements_have_places(write: Write) -> None:
    text = (
        "terraform {\n"
        '  required_version = ">= 1.5"\n'
        "  required_providers {\n"
        '    aws = { source = "hashicorp/aws", version = "~> 5.0" }\n'
        '    old = "~> 1.0"\n'
        "    odd = {\n"
        "      source  = var.source\n"
        '      version = "~> ${local.major}"\n'
        "    }\n"
        "    none = {}\n"
        "    list = local.list\n"
        "  }\n"
        "}\n"
    )
    write({"versions.tf": text})
    module = read()
    found = {item.name: (item.source, item.version, item.legacy) for item in module.requirements}
    assert found == {
        "aws": ("hashicorp/aws", "~> 5.0", False),
        "old": (None, "~> 1.0", True),
        "odd": (UNKNOWN, UNKNOWN, False),
        "none": (None, None, False),
        "list": (UNKNOWN, UNKNOWN, False),
    }
    aws = module.requirements[0]
    assert aws.version_place is not None
    assert aws.version_place.span.text(text.encode()) == '"~> 5.0"'
    assert (str(aws.place), aws.place.span.text(text.encode())) == ("versions.tf:4:5", text.splitlines()[3].strip())
    (core,) = module.core
    assert (core.version, core.version_place and str(core.version_place)) == (">= 1.5", "versions.tf:2:22")
    assert core.requirements[0].span.text(text.encode()).startswith("\n    aws")


CALLS = """
module "a" {
  source  = "org/net/aws"
  version = "1.0"
  providers = {
    aws.dr = google.x
  }
}
module "b" {
  source = "../b/./c"
}
module "c" {
  source = var.source
}
module "d" {}
provider "aws" {
  region = "x"
}
provider "aws" {
  alias = "dr"
}
provider "null" {
  version = "~> 3.0"
}
"""


def test_calls_and_provider_blocks(write: Write) -> None:
    write({"main.tf": CALLS})
    module = read()
    assert [(item.source, item.version, item.local_directory) for item in module.calls] == [
        ("org/net/aws", "1.0", None),
        ("../b/./c", None, "../b/c"),
        (UNKNOWN, None, None),
        (None, None, None),
    ]
    assert [(item.name, item.alias, item.version, item.configured) for item in module.providers] == [
        ("aws", None, None, True),
        ("aws", "dr", None, False),
        ("null", None, "~> 3.0", False),
    ]
    assert set(module.used_providers) == {"google"}


def test_a_provider_is_used_where_a_type_or_an_argument_says_so(write: Write) -> None:
    write(
        {
            "main.tf": 'resource "aws_lb" "a" {}\ndata "google_project" "b" {\n  provider = google-beta.eu\n}\n'
            'resource "null_resource" "c" {\n  triggers = {\n    provider = other\n  }\n  # provider = other\n}\n'
            'resource "aws_x" "d" { provider = aws.dr }\nresource "x_y" "e" {\n  note = <<EOT\n  provider = other\nEOT\n}\n'
            'ephemeral "vault_x" "f" {\n  provider = "vault.old"\n}\ncheck "g" {\n  data "http_get" "h" {}\n}\n'
            'data "terraform_remote_state" "i" {}\nresource "terraform_data" "j" {}\nresource "random" "k" {}\n'
        }
    )
    places = {name: str(place) for name, place in read().used_providers.items()}
    assert set(places) == {"aws", "google-beta", "null", "x", "vault", "http", "random"}
    assert places["aws"] == "main.tf:1:1"
    assert places["google-beta"] == "main.tf:3:14"


LOAD_BALANCER = """resource "aws_lb" "a" {
  name     = "x"
  internal = var.internal
  subnets  = [aws_subnet.a.id, "s"]
  access_logs {
    bucket = "b"
  }
  dynamic "subnet_mapping" {
    for_each = []
    content {}
  }
  lifecycle {
    prevent_destroy = true
  }
}
resource "aws_vpc" "b" {}
"""


def test_wanted_resources_are_evaluated(write: Write) -> None:
    write({"main.tf": LOAD_BALANCER})
    (block,) = read("aws_lb").resources
    assert block.address == "aws_lb.a"
    assert block.values == {
        "name": "x",
        "internal": UNKNOWN,
        "subnets": [UNKNOWN, "s"],
        "access_logs": [{"bucket": "b"}],
        "subnet_mapping": UNKNOWN,
        "lifecycle": [{"prevent_destroy": True}],
    }
    assert block.references == {"internal": ("var.internal",), "subnets": ("aws_subnet.a.id",)}
    assert {name: place.span.line for name, place in block.places.items()} == {
        "name": 2, "internal": 3, "subnets": 4, "access_logs": 5, "subnet_mapping": 8, "lifecycle": 12,
    }  # fmt: skip


def test_what_stands_beside_the_configuration(write: Write) -> None:
    write(
        {
            "main.tf": 'terraform {\n  backend "s3" {}\n}\n',
            "prod.tfvars": "",
            "terraform.tfstate": "{}",
            ".terraform.lock.hcl": f'provider "{AWS}" {{\n  version = "5.1.0"\n  hashes = ["h1:x", "zh:y"]\n}}\n',
            "cloud/main.tf": "terraform {\n  cloud {}\n}\n",
            "lock/.terraform.lock.hcl": "",
        }
    )
    root, cloud, lock = scan(["."])
    assert (str(root.backend), root.cloud, root.has_tfvars, root.has_state) == ("main.tf:2:3", None, True, True)
    assert root.lock is not None
    entry = root.lock.entry(AWS)
    assert entry is not None
    assert (entry.version, entry.constraints, entry.hashes, str(entry.place)) == (
        "5.1.0", None, ("h1:x", "zh:y"), ".terraform.lock.hcl:1:1",
    )  # fmt: skip
    assert (cloud.backend, str(cloud.cloud), cloud.lock) == (None, "cloud/main.tf:2:3", None)
    assert (lock.directory, lock.files) == ("lock", ())


def test_called_directories_are_found_quickly(write: Write) -> None:
    write(
        {
            "main.tf": call("a")
            + 'module "b" {\n  version = "1"\n  source="../b//c" # x\n}\nmodule "c" {\n  source = "org/net/aws"\n}\n',
            "x/y.tf.json": '{"module": {"z": {"source": "./z"}}}',
        }
    )
    assert called_directories(["."]) == {"a", "../b/c", "x/z"}


# What cannot be read

BAD: dict[str, tuple[str | bytes, str, str]] = {
    "a string without an end": ('a {\n  b = "c\n}\n', "2:7", "string begins here"),
    "a heredoc without an end": ("a {\n  b = <<EOT\nc\n}\n", "2:7", "heredoc begins here"),
    "a NUL byte": (b'a {\n  b = "\0"\n}\n', "2:8", "NUL byte"),
    "Latin-1": ('module "x" {\n  source = "é"\n}\n'.encode("latin-1"), "2:13", "not UTF-8"),
    "UTF-16": ('module "x" {}\n'.encode("utf-16"), "1:1", "UTF-16"),
    "a merge conflict": ("<<<<<<< HEAD\n=======\n>>>>>>> x\n", "1:1", "merge-conflict"),
    "a brace too many": ("a {\n}\n}\n", "3:1", "never opened"),
    "a brace too few": ("a {\n  b {\n}\n", "1:1", "never closed"),
    "no block": ("a = 1\n", "1:1", "not a block"),
    "JSON in HCL": ('{"a": 1}\n', "1:1", "not a block"),
    "a module that is not HCL": ('module "x" {\n  source =\n}\n', "2:3", "is not HCL"),
    "a thousand nested blocks": ('module "x" {\n' + "a {\n" * 1000 + "}\n" * 1001, "102:1", "nests more than 100 levels deep"),
}  # fmt: skip


@pytest.mark.parametrize("what", BAD)
def test_what_cannot_be_read_has_a_place_and_the_rest_is_read(write: Write, what: str) -> None:
    data, place, why = BAD[what]
    write({"bad.tf": data, "good.tf": GOOD})
    module = read("aws_lb")
    assert [(str(problem.place), why in problem.why) for problem in module.problems] == [(f"bad.tf:{place}", True)]
    assert all(problem.hint for problem in module.problems)
    assert calls(module) == ["good"]


def test_files_may_be_anything(write: Write, tmp_path: Path) -> None:
    write({"good.tf": GOOD, "dir.tf/x.md": ""})
    os.symlink("loop.tf", "loop.tf")
    os.symlink("nowhere", "dangling.tf")
    os.mkfifo("pipe.tf")
    os.mkfifo("pipe.hcl")
    with Path("large.tf").open("wb") as file:
        file.truncate(HCL_MIB.bytes + 1)
    module = read()
    assert {problem.place.file: problem.why for problem in module.problems} == {
        "loop.tf": "it cannot be read: Too many levels of symbolic links",
        "dangling.tf": "it cannot be read: No such file or directory",
        "pipe.tf": "it is not a regular file",
        "pipe.hcl": "it is not a regular file",
        "large.tf": "it is larger than 16 MiB",
    }
    assert calls(module) == ["good"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_what_is_denied_is_named(write: Write) -> None:
    write({"good.tf": GOOD, "denied.tf": GOOD, "closed/x.tf": GOOD})
    Path("denied.tf").chmod(0)
    Path("closed").chmod(0)
    found = {problem.place.file: problem.why for module in scan(["."]) for problem in module.problems}
    Path("closed").chmod(0o700)
    assert found == {"denied.tf": "it cannot be read: Permission denied", "closed": "it cannot be listed: Permission denied"}


def test_a_damaged_lock_file_is_a_problem_of_the_lock_file(write: Write) -> None:
    write({"good.tf": GOOD, ".terraform.lock.hcl": "<<<<<<< HEAD\n=======\n>>>>>>> x\n"})
    module = read()
    assert module.problems == ()
    assert module.lock is not None
    assert [str(problem.place) for problem in module.lock.problems] == [".terraform.lock.hcl:1:1"]


def test_names_may_be_anything(write: Write) -> None:
    write({"a b/é ü.tf": GOOD, "-x/--y.tf": GOOD, "n\nl/x.tf": GOOD})
    os.mkdir(b"bad\xff")
    Path(os.fsdecode(b"bad\xff/x.tf")).write_text(GOOD, "utf-8")
    assert sum(len(module.calls) for module in scan(["."])) == 4
