"""Paths to modules: one `ConfigModule` for each directory with configuration, one directory in memory at a time.

The classes are in config_model.py and place.py.
"""

from __future__ import annotations

import os
import re
from collections.abc import Container, Iterable, Iterator, Sequence
from contextlib import closing

from tfguard.errors import InputError, reason
from tfguard.inputs.configuration.blocks import FileFacts, local_directory
from tfguard.inputs.configuration.hcl_syntax import read_hcl
from tfguard.inputs.configuration.json_syntax import read_json
from tfguard.inputs.configuration.merge import merged
from tfguard.inputs.configuration.model import ConfigFile, ConfigModule, FileKind
from tfguard.inputs.configuration.terragrunt import included, is_terragrunt, read_terragrunt
from tfguard.inputs.files import read_bytes
from tfguard.inputs.limits import LINT_FILES
from tfguard.inputs.lock.git_ignore import GitIgnore
from tfguard.inputs.lock.lock_file import LOCK_NAME, read_lock_file
from tfguard.inputs.place import Place, Problem

_HCL = (".tf", ".tofu")
_JSON = (".tf.json", ".tofu.json")
_NOT_TERRAGRUNT = (".lock.hcl", ".tftest.hcl", ".tofutest.hcl", ".tfquery.hcl", ".tfmigrate.hcl", ".pkr.hcl", ".nomad.hcl")
_STATES = ("terraform.tfstate", "errored.tfstate")
_LOCAL_SOURCE = re.compile(rb'\bsource"?\s*[=:]\s*"(\.\.?[/\\][^"]*)"')


def scan(paths: Sequence[str], wanted_types: Container[str] = frozenset()) -> Iterator[ConfigModule]:
    """Every module under the paths, by directory; a file stands for the directory that it is in.

    Directories whose name begins with a dot are passed over, and links to directories are not followed, unless they are
    given. `wanted_types` are the resource types whose blocks are evaluated.

    Raises:
        InputError: a path does not exist.

    """
    with closing(GitIgnore()) as git:
        for directory in directories(paths):
            module = _read(directory, wanted_types, git)
            if module is not None:
                yield module


def read_module(directory: str, wanted_types: Container[str] = frozenset(), ask_git: bool = True) -> ConfigModule | None:
    """The module in one directory; None where there is no configuration, or no directory.

    Without `ask_git`, it is not found out whether git ignores the lock file.
    """
    if not os.path.isdir(directory):
        return None
    if not ask_git:
        return _read(directory, wanted_types, None)
    with closing(GitIgnore()) as git:
        return _read(directory, wanted_types, git)


def called_directories(paths: Sequence[str]) -> frozenset[str]:
    """The directories that some module under the paths calls by a local path, as `ModuleCall.local_directory` has them.

    A quick look at the text of every file, before the scan: one call too many does no harm here.

    Raises:
        InputError: a path does not exist, or there are more files than the limit allows.

    """
    found: set[str | None] = set()
    looked_at = 0
    for directory in directories(paths):
        files = _Directory(directory).configuration()
        looked_at += len(files)
        if looked_at > LINT_FILES.allowed:
            raise LINT_FILES.exceeded(" and ".join(paths[:2]))
        for file in files:
            data = read_bytes(file.path)
            if isinstance(data, bytes) and b"./" in data:
                sources = (match[1].decode("utf-8", "replace") for match in _LOCAL_SOURCE.finditer(data))
                found.update(local_directory(file.path, source) for source in sources)
    return frozenset(path for path in found if path)


def directories(paths: Sequence[str]) -> Iterator[str]:
    """Every directory under the paths that may hold a module, once each, parents first, in the order of their names.

    Raises:
        InputError: a path does not exist.

    """
    seen: set[str] | None = set() if len(paths) > 1 else None
    for path in paths:
        if os.path.isdir(path):
            found: Iterable[str] = _walk(os.path.normpath(path))
        elif os.path.lexists(path):
            found = (os.path.normpath(os.path.dirname(path) or "."),)
        else:
            raise InputError(f"{path} does not exist.", "Give files or directories with Terraform configuration.")
        for directory in found:
            if seen is None:
                yield directory
            elif directory not in seen:
                seen.add(directory)
                yield directory


def _walk(top: str) -> Iterator[str]:
    waiting = [top]
    while waiting:
        directory = waiting.pop()
        yield directory
        try:
            with os.scandir(directory) as entries:
                visible = (entry for entry in entries if not entry.name.startswith("."))
                inner = [entry.name for entry in visible if entry.is_dir(follow_symlinks=False)]
        except OSError:
            continue  # `_read` lists it too, and says so
        waiting += [_join(directory, name) for name in sorted(inner, reverse=True)]


def _join(directory: str, name: str) -> str:
    return name if directory == "." else os.path.join(directory, name)


class _Directory:
    """The names in one directory, sorted by what they mean."""

    def __init__(self, directory: str) -> None:
        self.directory = directory
        self.problem: Problem | None = None
        self.names: list[str] = []
        try:
            with os.scandir(directory) as entries:
                # A directory is not a file, whatever its name; a link is what it leads to.
                self.names = sorted(entry.name for entry in entries if not _is_directory(entry))
        except OSError as error:
            self.problem = Problem(Place(directory), f"it cannot be listed: {reason(error)}", "Check its permissions.")

    def configuration(self) -> list[ConfigFile]:
        """The configuration files that count, ordinary ones first."""
        files = [self._file(name) for name in self.names if self._counts(name)]
        return sorted(files, key=lambda file: file.override)

    def path(self, name: str) -> str:
        """The path of one of the names."""
        return _join(self.directory, name)

    def hcl_names(self) -> list[str]:
        """The .hcl files, which may be Terragrunt's."""
        return [name for name in self.names if name.endswith(".hcl") and name[0] != "." and not name.endswith(_NOT_TERRAGRUNT)]

    def _counts(self, name: str) -> bool:
        """Editors' backup files do not, nor does a .tf file beside a .tofu file of the same name."""
        if not name.endswith((*_HCL, *_JSON)) or name.startswith(".") or (name.startswith("#") and name.endswith("#")):
            return False
        for ending in (".tf", ".tf.json"):
            if name.endswith(ending):
                return name.removesuffix(ending) + ending.replace(".tf", ".tofu") not in self.names
        return True

    def _file(self, name: str) -> ConfigFile:
        is_json = name.endswith(_JSON)
        stem = name.removesuffix(".json").rpartition(".")[0]
        override = stem == "override" or stem.endswith("_override")
        return ConfigFile(self.path(name), FileKind.JSON if is_json else FileKind.TF, override)


def _is_directory(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False  # a link to itself: opening it says so


def _read(directory: str, wanted: Container[str], git: GitIgnore | None) -> ConfigModule | None:
    listing = _Directory(directory)
    files = listing.configuration()
    ordinary: list[FileFacts] = []
    overrides: list[FileFacts] = []
    for file in files:
        (overrides if file.override else ordinary).append(_read_file(file, wanted))
    terragrunt, inherited = _read_terragrunt(listing, wanted, ordinary)
    lock = read_lock_file(listing.path(LOCK_NAME)) if LOCK_NAME in listing.names else None
    if not files and not terragrunt and not ordinary and lock is None and listing.problem is None:
        return None
    facts = merged(ordinary, overrides)
    return ConfigModule(
        directory=directory,
        files=(*files, *terragrunt),
        requirements=tuple(facts.requirements),
        core=tuple(facts.core),
        inherited=tuple(inherited.requirements),
        inherited_core=tuple(inherited.core),
        calls=tuple(facts.calls),
        resources=tuple(facts.resources),
        providers=tuple(facts.providers),
        used_providers=facts.used,
        backend=facts.backend or inherited.backend,
        cloud=facts.cloud,
        lock=lock,
        lock_ignored_by_git=git.ignores(listing.path(LOCK_NAME)) if git else None,
        has_tfvars=any(name.endswith((".tfvars", ".tfvars.json")) for name in listing.names),
        has_state=any(name in listing.names for name in _STATES),
        problems=(*([listing.problem] if listing.problem else []), *facts.problems),
    )


def _read_file(file: ConfigFile, wanted: Container[str]) -> FileFacts:
    data = read_bytes(file.path)
    if isinstance(data, Problem):
        return FileFacts(problems=[data])
    return (read_json if file.kind is FileKind.JSON else read_hcl)(file.path, data, wanted)


def _read_terragrunt(listing: _Directory, wanted: Container[str], into: list[FileFacts]) -> tuple[list[ConfigFile], FileFacts]:
    """Read the Terragrunt files of a directory; what they include comes back apart."""
    files = []
    inherited = []
    for name in listing.hcl_names():
        path = listing.path(name)
        data = read_bytes(path)
        if isinstance(data, Problem):
            into.append(FileFacts(problems=[data]))
        elif is_terragrunt(name, data):
            files.append(ConfigFile(path, FileKind.TERRAGRUNT))
            into.append(read_terragrunt(path, data, wanted))
            for parent in included(path, data, os.path.isfile):
                above = read_bytes(parent)
                if isinstance(above, bytes):
                    inherited.append(read_terragrunt(parent, above, ()))
    return files, merged(inherited, [])
