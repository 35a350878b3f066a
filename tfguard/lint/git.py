"""What git knows: the lock file of another revision, and the directories that lose a file in this commit."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from tfguard.errors import InputError
from tfguard.inputs import git
from tfguard.inputs.lock.lock_file import LOCK_NAME, parse_lock, read_lock
from tfguard.inputs.repository import repository

_ENDINGS = (".tf", ".tofu", ".tf.json", ".tofu.json", ".terraform.lock.hcl", "terragrunt.hcl")
_LOCK_SUFFIX = ".hcl"
_DELETED = (
    *("diff", "--name-only", "-z", "--no-renames", "--diff-filter=D"),
    *("--no-ext-diff", "--no-textconv", "--ignore-submodules=dirty"),
)


class BaseLocks:
    """The lock files to compare with: one file, or whatever a revision has at the same paths."""

    def __init__(self, spec: str, paths: Sequence[str]) -> None:
        """Find out what `spec` names.

        Raises:
            InputError: neither a file nor a revision, or both, or a file that is not a lock file.

        """
        self._spec = spec
        self._file: dict[str, str] | None = None
        self._compared: str | None = None
        self._unborn = False
        self._commits: dict[str | None, str | None] = {}
        directory = _directory(paths[0] if paths else ".")
        if not Path(spec).is_file():
            self._find_revision(directory)
        elif self._may_be_revision(directory):
            raise InputError(
                f"--base-lock: {spec} is a file here, and a git revision too.",
                f"Write ./{spec} for the file, {spec}^0 for the revision.",
            )
        else:
            self._file = read_lock(spec)

    def _may_be_revision(self, directory: str) -> bool:
        """Whether a file has the name of a revision: who wrote the branch may have called it so."""
        if os.path.isabs(self._spec) or self._spec.startswith("."):
            return False
        try:
            return self._commit(directory) is not None
        except git.GitError:
            if self._spec.endswith(_LOCK_SUFFIX):
                return False
            raise

    def _find_revision(self, directory: str) -> None:
        if self._commit(directory) is not None:
            return
        # Before the first commit there is nothing to compare with, and that is nobody's mistake.
        self._unborn = self._spec == "HEAD" and git.ask(("rev-parse", "--git-dir"), directory) is not None
        if not self._unborn:
            raise InputError(
                f"--base-lock: {self._spec} is neither a file nor a git revision here.",
                f"Give the path of a {LOCK_NAME}, or a revision such as origin/main.",
            )

    def __call__(self, path: str) -> Mapping[str, str] | None:
        """The versions that the lock file at a path had; None where it is new, or there is nothing else to compare with.

        Raises:
            InputError: one base file is to stand for several lock files, or the base is not a lock file or cannot be read.

        """
        if self._unborn:
            return None
        if self._file is not None:
            return self._only(path, self._file)
        data = self._at_revision(path)
        return None if data is None else parse_lock(data, f"{self._spec}:{path}")

    def _at_revision(self, path: str) -> bytes | None:
        """What the revision has at a path. Git's plumbing: it knows "there is none" from a failure, and shows nothing."""
        directory = os.path.realpath(_directory(path))
        commit, root = self._commit(directory), repository(directory)
        if commit is None or root is None:
            return None
        relative = os.path.relpath(os.path.join(directory, Path(path).name), root)
        listed = git.ask(("ls-tree", "-z", commit, "--", Path(relative).as_posix()), directory)
        if not listed:
            return None
        kind, name = listed.partition(b"\t")[0].split()[1:]
        return git.ask(("cat-file", os.fsdecode(kind), os.fsdecode(name)), directory)

    def _commit(self, directory: str) -> str | None:
        """The revision's commit in the repository of a directory; None where it has none of that name."""
        root = repository(os.path.realpath(directory))
        if root not in self._commits:
            words = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{self._spec}^{{commit}}")
            said = git.ask(words, directory)
            self._commits[root] = None if said is None else os.fsdecode(said.strip())
        return self._commits[root]

    def _only(self, path: str, versions: Mapping[str, str]) -> Mapping[str, str]:
        if self._compared not in (None, path):
            raise InputError(
                f"--base-lock: {self._spec} cannot be the base of both {self._compared} and {path}.",
                "Name one directory, or give a git revision.",
            )
        self._compared = path
        return versions


def losing_directories() -> list[str]:
    """A configuration file in each directory that loses one in this commit, and still has others.

    This commit is what is staged; under `pre-commit run --from-ref --to-ref` it is everything between the two.

    Raises:
        InputError: this is not a git repository.

    """
    top = git.ask_about_commit(("rev-parse", "--show-toplevel"))
    if top is None:
        raise InputError("--deleted needs a git repository here.", "Leave it out, and name files or directories.")
    between = [os.environ.get(name, "") for name in ("PRE_COMMIT_FROM_REF", "PRE_COMMIT_TO_REF")]
    what = ("--end-of-options", f"{between[0]}...{between[1]}") if all(between) else ("--cached",)
    listed = git.ask_about_commit((*_DELETED, *what, "--")) or b""
    root = Path(os.fsdecode(top.rstrip(b"\n")))
    lost = (root / os.fsdecode(name) for name in listed.split(b"\0") if name)
    directories = dict.fromkeys(path.parent for path in lost if path.name.endswith(_ENDINGS))
    return [found for directory in directories for found in _remaining(directory)]


def _remaining(directory: Path) -> Iterator[str]:
    if directory.is_dir():
        names = sorted(path.name for path in directory.iterdir() if path.name.endswith(_ENDINGS))
        yield from (os.path.relpath(directory / name) for name in names[:1])


def _directory(path: str) -> str:
    found = Path(path)
    return str(found if found.is_dir() else found.parent)
