"""The `source` of a module call: where the module comes from, and what in the address fixes its version."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache
from urllib.parse import parse_qsl

from msgspec import Struct, field


class SourceKind(StrEnum):
    """How Terraform gets the module."""

    LOCAL = "local"
    REGISTRY = "registry"
    GIT = "git"
    HG = "hg"
    HTTP = "http"
    S3 = "s3"
    GCS = "gcs"
    OTHER = "other"


class RefKind(StrEnum):
    """What a ref looks like. Only a whole commit hash can neither move nor become ambiguous.

    A TAG has a whole version in it, or says that it is one. MOVING tags stand for the newest of several releases, such as
    `v1` or `stable`. A NAME may be a tag or a branch: nothing in it tells.
    """

    COMMIT = "commit"
    SHORT_COMMIT = "short-commit"
    TAG = "tag"
    MOVING = "moving"
    NAME = "name"
    BRANCH = "branch"
    NONE = "none"


_LOCAL = ("./", "../", ".\\", "..\\", "/", "file://")
_FORCED = re.compile(r"([A-Za-z0-9]+)::(.+)", re.DOTALL)
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.\-]*)://")
_SCP = re.compile(r"(?:[^@/]+@)?[^:/]+:(?!//).+", re.DOTALL)
_NAME = r"[0-9A-Za-z](?:[0-9A-Za-z\-_]{0,62}[0-9A-Za-z])?"
_REGISTRY = re.compile(rf"(?:([0-9A-Za-z\-]+(?:\.[0-9A-Za-z\-]+)+(?::\d+)?)/)?{_NAME}/{_NAME}/[0-9a-z]{{1,64}}")
_NOT_A_REGISTRY = ("github.com", "bitbucket.org", "gist.github.com")
_GIT_HOSTS = ("github.com/", "bitbucket.org/")
_SCHEMES = {
    "git": SourceKind.GIT,
    "ssh": SourceKind.GIT,
    "git+ssh": SourceKind.GIT,
    "hg": SourceKind.HG,
    "http": SourceKind.HTTP,
    "https": SourceKind.HTTP,
    "s3": SourceKind.S3,
    "gcs": SourceKind.GCS,
    "file": SourceKind.LOCAL,
    "tfr": SourceKind.REGISTRY,
}
_REFS = (
    (RefKind.COMMIT, re.compile(r"[0-9a-fA-F]{40}|[0-9a-fA-F]{64}")),
    (RefKind.SHORT_COMMIT, re.compile(r"(?=.*[a-fA-F])(?=.*[0-9])[0-9a-fA-F]{7,39}")),
    (RefKind.TAG, re.compile(r"(?:refs/)?tags/.*")),
    (RefKind.BRANCH, re.compile(r"(?:(?:refs/)?heads|origin|feat|feature|fix|bugfix|hotfix|dependabot|renovate|users?)/.*")),
    (RefKind.BRANCH, re.compile(r"(?i:default|dev|develop|development|head|main|master|tip|trunk)")),
    # Three numbers are a version wherever they stand; two may as well name a line of releases.
    (RefKind.TAG, re.compile(r".*(?<![0-9.])\d+\.\d+\.\d+.*")),
    (RefKind.BRANCH, re.compile(r"releases?[/-].*")),
    (
        RefKind.MOVING,
        re.compile(r"(?:[^0-9]*[^0-9A-Za-z.])?[vV]?\d{1,3}(?:\.\d{1,3})?(?:\.[xX*])?|(?i:edge|latest|nightly|stable)"),
    ),
    (RefKind.TAG, re.compile(r"[vV]?\d+(?:[-+.].*)?|.*(?:[^0-9A-Za-z.]|[vV])\d+(?:\.\d+)+.*")),
)
"""What refs look like, the most telling first; what looks like nothing here is a name."""

_LOCAL_TEMPLATE = re.compile(
    r"(?:\.\.?/[^$%]*)?\$\{\s*(?:dirname\(\s*find_in_parent_folders\(|find_in_parent_folders\(|get_(?:original_)?terragrunt_dir\("
    r"|get_parent_terragrunt_dir\(|get_path_(?:from|to)_repo_root\(|get_repo_root\(|path\.(?:module|root|cwd)\b"
    r"|path_relative_(?:from|to)_include\()|\.\.?/"
)
"""How a source begins that leads to a directory of the same repository, wherever exactly that is."""


class ModuleSource(Struct, frozen=True):
    """A module source, taken apart.

    `address` is what identifies the module without subdirectory, query and ref. `version` is what the address itself says
    (Terragrunt's `tfr:///...?version=`). `query` holds the parameters, the first of a repeated one.
    """

    text: str
    kind: SourceKind
    address: str
    ref: str | None = None
    subdirectory: str = ""
    version: str | None = None
    query: dict[str, str] = field(default_factory=dict)

    @classmethod
    def parse(cls, text: str) -> ModuleSource:
        """Take a source apart. What Terraform would not understand is `SourceKind.OTHER`."""
        return _parse(text)

    @classmethod
    def of_template(cls, text: str) -> ModuleSource | None:
        """What can be said of a source with templates in it; None where nothing can.

        The beginning may say that it is a directory of this repository, and the end which ref or version is taken.
        """
        if _LOCAL_TEMPLATE.match(text):
            return cls(text, SourceKind.LOCAL, text)
        query = _split(text[text.rfind("}") + 1 :])[2]
        if text.startswith("tfr://") and "version" in query:
            return cls(text, SourceKind.REGISTRY, text, version=query["version"], query=query)
        return cls(text, SourceKind.GIT, text, ref=query["ref"], query=query) if query.get("ref") else None

    @property
    def ref_kind(self) -> RefKind:
        """What the ref looks like, for git and Mercurial."""
        return kind_of_ref(self.ref)


def kind_of_ref(ref: str | None) -> RefKind:
    """What a ref looks like: only the repository could tell a tag from a branch for certain.

    >>> kind_of_ref("v1.2.3"), kind_of_ref("release/1.2")
    (<RefKind.TAG: 'tag'>, <RefKind.BRANCH: 'branch'>)
    """
    if not ref:
        return RefKind.NONE
    return next((kind for kind, pattern in _REFS if pattern.fullmatch(ref)), RefKind.NAME)


@lru_cache(maxsize=1024)
def _parse(text: str) -> ModuleSource:
    if text in (".", "..") or text.startswith(_LOCAL):
        return ModuleSource(text, SourceKind.LOCAL, text)
    package, subdirectory, query = _split(text)
    forced, address = _forced(package)
    kind = _kind(forced, address, bool(query))
    version = None
    if kind is SourceKind.REGISTRY and address.startswith("tfr://"):
        address = address.removeprefix("tfr://").lstrip("/")
        version = query.get("version") or None
    ref = query.get("rev" if kind is SourceKind.HG else "ref") or None
    return ModuleSource(
        text, kind, address, ref if kind in (SourceKind.GIT, SourceKind.HG) else None, subdirectory, version, query
    )


def _split(text: str) -> tuple[str, str, dict[str, str]]:
    """The package, the directory in it after `//`, and the query, which stands last whatever comes before it."""
    before, _, after = text.partition("?")
    query: dict[str, str] = {}
    for name, value in parse_qsl(after.partition("#")[0], keep_blank_values=True):
        query.setdefault(name, value)
    scheme = before.find("://")
    start = before.find("//", scheme + 3 if scheme >= 0 else 0)
    if start < 0:
        return before, "", query
    return before[:start], before[start:].strip("/"), query


def _forced(package: str) -> tuple[str, str]:
    """The getter that a prefix such as `git::` names, and the address after it."""
    match = _FORCED.fullmatch(package)
    return (match[1].lower(), match[2]) if match else ("", package)


def _kind(forced: str, address: str, has_query: bool) -> SourceKind:
    if forced:
        return _SCHEMES.get(forced, SourceKind.OTHER)
    scheme = _SCHEME.match(address)
    if scheme:
        return _SCHEMES.get(scheme[1].lower(), SourceKind.OTHER)
    registry = None if has_query else _REGISTRY.fullmatch(address)
    if registry and registry[1] not in _NOT_A_REGISTRY:
        return SourceKind.REGISTRY
    if address.startswith(_GIT_HOSTS) or (address.startswith("git@") and _SCP.fullmatch(address)):
        return SourceKind.GIT
    if "googleapis.com/" in address:
        return SourceKind.GCS
    return SourceKind.S3 if ".amazonaws.com/" in address else SourceKind.OTHER
