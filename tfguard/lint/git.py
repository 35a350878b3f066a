"""What git knows: the lock file of another revision, and the directories that lose a file in this commit."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from tfguard.errors import InputError
from tfguard.inputs.lock.lock_file import LOCK_NAME, parse_lock, read_lock

_SECONDS = 60
_ENDINGS = (".tf", ".tofu", ".tf.json", ".tofu.json", ".terraform.lock.hcl", "terragrunt.hcl")


class BaseLocks:
    """The lock files to compare with: one file, or whatever a revision has at the same paths."""

    def __init__(self, spec: str, paths: Sequence[str]) -> None:
        """Find out what `spec` names.

        Raises:
            InputError: neither a file nor a revision, or a file that is not a lock file.

        """
        self._spec = spec
        self._file = read_lock(spec) if Path(spec).is_file() else None
        self._compared: str | None = None
        self._unborn = False
        if self._file is None:
            self._find_revision(paths)

    def _find_revision(self, paths: Sequence[str]) -> None:
        directory = _directory(paths[0] if paths else ".")
        if _git(("rev-parse", "--verify", "--quiet", "--end-of-options", f"{self._spec}^{{commit}}"), directory) is not None:
            return
        # Before the first commit there is nothing to compare with, and that is nobody's mistake.
        self._unborn = self._spec == "HEAD" and _git(("rev-parse", "--git-dir"), directory) is not None
        if not self._unborn:
            raise InputError(
                f"--base-lock: {self._spec} is neither a file nor a git revision here.",
                f"Give the path of a {LOCK_NAME}, or a revision such as origin/main.",
            )

    def __call__(self, path: str) -> Mapping[str, str] | None:
        """The versions that the lock file at a path had; None where it is new, or there is nothing else to compare with.

        Raises:
            InputError: one base file is to stand for several lock files, or the base is not a lock file.

        """
        if self._unborn:
            return None
        if self._file is not None:
            return self._only(path, self._file)
        name = Path(path).name
        data = _git(("show", "--end-of-options", f"{self._spec}:./{name}"), _directory(path))
        return None if data is None else parse_lock(data, f"{self._spec}:{path}")

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
    top = _git(("rev-parse", "--show-toplevel"), ".")
    if top is None:
        raise InputError("--deleted needs a git repository here.", "Leave it out, and name files or directories.")
    between = [os.environ.get(name, "") for name in ("PRE_COMMIT_FROM_REF", "PRE_COMMIT_TO_REF")]
    what = f"{between[0]}...{between[1]}" if all(between) else "--cached"
    listed = _git(("diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--diff-filter=D", what, "--"), ".") or b""
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


def _git(arguments: Sequence[str], directory: str) -> bytes | None:
    """What git answers in a directory; None where it is not installed or says no."""
    import subprocess  # here: most runs do not ask git

    git = shutil.which("git")
    if git is None:
        return None
    # Inside a hook git may name its directory relative to where it was started; elsewhere that leads nowhere.
    environment = dict(os.environ)
    if directory != ".":
        environment = {name: value for name, value in environment.items() if not name.startswith("GIT_")}
    try:
        done = subprocess.run(  # noqa: S603  # a list of arguments, no shell
            (git, *arguments), cwd=directory, env=environment, capture_output=True, timeout=_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout if done.returncode == 0 else None
