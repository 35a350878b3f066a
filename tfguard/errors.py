"""Errors that a user can act on: one sentence, and a hint."""

from __future__ import annotations


class TfguardError(Exception):
    """Something outside tfguard is wrong: the command line, a file, the configuration.

    `message` is one sentence; `hint` says what to do about it. The CLI prints both and exits with 2.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class InputError(TfguardError):
    """A plan, a lock file or standard input cannot be read."""


class ConfigError(TfguardError):
    """tfguard.yaml, or an option that stands for a part of it, is not valid."""


class PolicyError(TfguardError):
    """A policy file is not valid."""


class OutputError(TfguardError):
    """A report cannot be written where the user asked for it."""
