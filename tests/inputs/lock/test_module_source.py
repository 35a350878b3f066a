"""Module sources: every way in which Terraform and Terragrunt write one, and what in it fixes the version."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tfguard.inputs.lock.module_source import ModuleSource, RefKind, SourceKind, kind_of_ref

SHA = "0123456789abcdef0123456789abcdef01234567"


@pytest.mark.parametrize(
    ("text", "kind", "address", "subdirectory", "ref"),
    [
        ("./web", SourceKind.LOCAL, "./web", "", None),
        ("../../modules/web", SourceKind.LOCAL, "../../modules/web", "", None),
        (".\\web", SourceKind.LOCAL, ".\\web", "", None),
        ("../modules//web?ref=x", SourceKind.LOCAL, "../modules//web?ref=x", "", None),
        ("/srv/modules/web", SourceKind.LOCAL, "/srv/modules/web", "", None),
        ("hashicorp/consul/aws", SourceKind.REGISTRY, "hashicorp/consul/aws", "", None),
        ("hashicorp/consul/aws//modules/x", SourceKind.REGISTRY, "hashicorp/consul/aws", "modules/x", None),
        ("app.example.com/org/net/aws", SourceKind.REGISTRY, "app.example.com/org/net/aws", "", None),
        ("example.com:8443/org/net/aws", SourceKind.REGISTRY, "example.com:8443/org/net/aws", "", None),
        ("gitlab.com/org/net/aws", SourceKind.REGISTRY, "gitlab.com/org/net/aws", "", None),
        ("github.com/org/repo", SourceKind.GIT, "github.com/org/repo", "", None),
        ("github.com/org/repo/aws", SourceKind.GIT, "github.com/org/repo/aws", "", None),
        ("github.com/org/repo.git//m?ref=v1.2.3", SourceKind.GIT, "github.com/org/repo.git", "m", "v1.2.3"),
        ("bitbucket.org/org/repo?ref=main", SourceKind.GIT, "bitbucket.org/org/repo", "", "main"),
        ("git@github.com:org/repo.git", SourceKind.GIT, "git@github.com:org/repo.git", "", None),
        ("git@github.com:org/repo.git//m?ref=x", SourceKind.GIT, "git@github.com:org/repo.git", "m", "x"),
        ("git::https://e.com/r.git?ref=v1", SourceKind.GIT, "https://e.com/r.git", "", "v1"),
        ("git::ssh://git@e.com:2222/r.git//a/b?ref=v1", SourceKind.GIT, "ssh://git@e.com:2222/r.git", "a/b", "v1"),
        ("git::git@e.com:org/r.git?ref=v1", SourceKind.GIT, "git@e.com:org/r.git", "", "v1"),
        ("git::user@e.com:r.git", SourceKind.GIT, "user@e.com:r.git", "", None),
        ("git://e.com/r.git?ref=v1", SourceKind.GIT, "git://e.com/r.git", "", "v1"),
        ("git::https://e.com/r.git?depth=1&ref=v1.2.3", SourceKind.GIT, "https://e.com/r.git", "", "v1.2.3"),
        ("git::https://e.com/r.git?ref=v1.2.3&depth=1", SourceKind.GIT, "https://e.com/r.git", "", "v1.2.3"),
        ("git::https://e.com/r.git?ref=a&ref=b", SourceKind.GIT, "https://e.com/r.git", "", "a"),
        ("git::https://e.com/r.git?ref=feature%2Fx", SourceKind.GIT, "https://e.com/r.git", "", "feature/x"),
        ("git::https://e.com/r.git?ref=", SourceKind.GIT, "https://e.com/r.git", "", None),
        ("git::https://e.com/r.git?ref=v1#x", SourceKind.GIT, "https://e.com/r.git", "", "v1"),
        ("git::https://e.com/r.git?rev=v1", SourceKind.GIT, "https://e.com/r.git", "", None),
        ("hg::https://e.com/r?rev=v1.2.3", SourceKind.HG, "https://e.com/r", "", "v1.2.3"),
        ("https://e.com/web.zip", SourceKind.HTTP, "https://e.com/web.zip", "", None),
        ("https://e.com/web.tgz//sub?archive=tgz&ref=x", SourceKind.HTTP, "https://e.com/web.tgz", "sub", None),
        ("s3::https://s3.amazonaws.com/b/web.zip", SourceKind.S3, "https://s3.amazonaws.com/b/web.zip", "", None),
        ("b.s3-eu-west-1.amazonaws.com/web.zip", SourceKind.S3, "b.s3-eu-west-1.amazonaws.com/web.zip", "", None),
        (
            "gcs::https://www.googleapis.com/storage/v1/b/w.zip",
            SourceKind.GCS,
            "https://www.googleapis.com/storage/v1/b/w.zip",
            "",
            None,
        ),
        ("www.googleapis.com/storage/v1/b/w.zip", SourceKind.GCS, "www.googleapis.com/storage/v1/b/w.zip", "", None),
        ("tfr:///org/net/aws?version=3.3.0", SourceKind.REGISTRY, "org/net/aws", "", None),
        ("tfr://e.com/org/net/aws//m?version=3.3.0", SourceKind.REGISTRY, "e.com/org/net/aws", "m", None),
        ("oci://e.com/web", SourceKind.OTHER, "oci://e.com/web", "", None),
        ("web", SourceKind.OTHER, "web", "", None),
        ("", SourceKind.OTHER, "", "", None),
        ("gitlab.com/org/repo", SourceKind.OTHER, "gitlab.com/org/repo", "", None),
        ("Org/Net/AWS", SourceKind.OTHER, "Org/Net/AWS", "", None),
    ],
)
def test_a_source_is_taken_apart(text: str, kind: SourceKind, address: str, subdirectory: str, ref: str | None) -> None:
    source = ModuleSource.parse(text)
    assert (source.kind, source.address, source.subdirectory, source.ref) == (kind, address, subdirectory, ref)


def test_terragrunt_names_the_version_in_the_address() -> None:
    assert ModuleSource.parse("tfr:///org/net/aws?version=3.3.0").version == "3.3.0"
    assert ModuleSource.parse("tfr:///org/net/aws").version is None


def test_the_whole_query_is_kept() -> None:
    assert ModuleSource.parse("git::https://e.com/r.git?depth=1&ref=v1").query == {"depth": "1", "ref": "v1"}


@pytest.mark.parametrize(
    ("ref", "kind"),
    [
        (SHA, RefKind.COMMIT),
        (SHA.upper(), RefKind.COMMIT),
        (SHA + SHA[:24], RefKind.COMMIT),
        (SHA[:39], RefKind.SHORT_COMMIT),
        (SHA[:12] + "g", RefKind.NAME),
        ("08ee30f", RefKind.SHORT_COMMIT),
        ("v1.2.3", RefKind.TAG),
        ("1.2.3-rc.1", RefKind.TAG),
        ("net/v1.2.3", RefKind.TAG),
        ("net-1.2.3", RefKind.TAG),
        ("release/1.2.3", RefKind.TAG),
        ("refs/tags/anything", RefKind.TAG),
        ("main", RefKind.BRANCH),
        ("Master", RefKind.BRANCH),
        ("feature/1.2.3", RefKind.BRANCH),
        ("release/1.2", RefKind.BRANCH),
        ("refs/heads/v1.2.3", RefKind.BRANCH),
        ("", RefKind.NONE),
        (None, RefKind.NONE),
    ],
)
def test_a_ref_looks_like_something(ref: str | None, kind: RefKind) -> None:
    assert kind_of_ref(ref) is kind


@given(st.text(max_size=60))
def test_no_text_makes_an_exception(text: str) -> None:
    source = ModuleSource.parse(text)
    assert source.text == text
    assert source.ref_kind in RefKind
