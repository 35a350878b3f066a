"""Errors that a user can act on: one sentence, and a hint."""

from __future__ import annotations

from collections.abc import Iterable


class TfguardError(Exception):
    """Something outside tfguard is wrong: the command line, a file, the configuration.

    `message` is one sentence; `hint` says what to do about it. The CLI prints both and exits with 2.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


def reason(error: OSError | ValueError, otherwise: str = "a path cannot hold a NUL byte") -> str:
    """Why a file or a stream cannot be used: what the system says of it, word for word.

    `otherwise` is what it means that Python refuses it before the system is asked: open() does so only for a NUL byte.
    """
    if isinstance(error, OSError):
        return error.strerror or "the system gives no reason"
    if isinstance(error, UnicodeEncodeError):
        return f"{error.encoding} has no character U+{ord(error.object[error.start]):04X}"
    return otherwise


def nearest(name: str, right: Iterable[str]) -> str | None:
    """The right name that is most like a wrong one; None where none is."""
    from difflib import get_close_matches  # here, since only a slip needs it

    close = get_close_matches(name, right, n=1)
    return close[0] if close else None


class InputError(TfguardError):
    """A plan, a lock file or standard input cannot be read."""


class LimitError(InputError):
    """An input is larger or deeper than a limit allows."""


class ExecutionError(InputError):
    """An input can only be read by a program that may not be started."""


class ConfigError(TfguardError):
    """tfguard.yaml, or an option that stands for a part of it, is not valid."""


class PolicyError(TfguardError):
    """A policy file is not valid."""


class OutputError(TfguardError):
    """A report cannot be written where the user asked for it."""
