"""Which values are secrets by the name of their attribute: old plans and states have no marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from tfguard.model import Path, Value

_SECRET_WORDS = (
    *(b"pass", b"pwd", b"secret", b"token", b"credential", b"connection", b"user_data", b"userdata", b"user-data"),
    *(b"kubeconfig", b"kube_config", b"kube-config", b"_wo"),
)
_KEY = re.compile(rb"key")
_KEY_OWNERS = (b"access", b"account", b"api", b"private", b"shared", b"signing")
"""One of the words, or a key of one of these, is in every name that is a secret's, in lower case."""
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_SECRET_NAME = re.compile(
    r"(^|_)(pass(words?|wd|phrase)?|pwd|secret|secret_(access_)?key|secret_(string|binary)|(auth|access|session|bearer)_token|"
    r"token|(private|api|account|shared|signing|pre_?shared)_key|credentials|connection_string|kube_?config|"
    r"user_data(_base64)?)(_wo|_v?\d+|_pem|_openssh|_pkcs\d+|_der|_hex|_raw|_base64|_value)*$|_wo$"
)
"""Whatever ends in `_wo` is write-only: a provider gives an attribute this end only where nobody may read it again."""
_HANDLE = re.compile(r"(^|_)(creation|lock|update|version)_token$")
"""Tokens that make a request count once, or that tell one version of an object from the next: they open nothing."""
_ABOUT_SECRET = re.compile(r"(^|_)(arn|status)$|^(kms_key_id|secret_name)$")
"""What a block that is named like a secret says of it, beside the secret itself: where it is kept."""
MIN_SETTING = 9
"""A provider's setting that is named like a secret but shorter than this is a default or a test's."""
_PROVIDER_SECRET = re.compile(r"key|secret|token|pass|credential", re.IGNORECASE)
_UNITS = "token_validity_units"
"""A block of a Cognito client: "hours", "days"."""
ARN = re.compile(r"arn:aws[a-z-]*:[a-z0-9-]+:[a-z0-9-]*:\d*:\S+")


@lru_cache(maxsize=16384)
def is_secret_name(path: Path) -> bool:
    """Whether an attribute's name alone says that its value is a secret: old plans have no marks.

    >>> is_secret_name(("master_password",)), is_secret_name(("environment", 0, "DB_PASSWORD")), is_secret_name(("name",))
    (True, True, False)
    """
    names = [step for step in path if isinstance(step, str)]
    return any(map(_names_secret, names)) and not _is_about_secret(names)


def is_named_secret(path: Path, value: Value) -> bool:
    """Whether a value is a secret by its attribute's name: where only an ARN says where the secret is, it is none.

    >>> is_named_secret(("credentials",), "s3cret"), is_named_secret(("credentials",), "arn:aws:iam::1:role/api")
    (True, False)
    """
    return is_secret_name(path) and not (isinstance(value, str) and ARN.fullmatch(value))


def is_provider_secret(name: str, value: Value) -> bool:
    """Whether a setting of a provider is a secret: far more of them are than of other blocks."""
    return _PROVIDER_SECRET.search(name) is not None and isinstance(value, str) and len(value) >= MIN_SETTING


@lru_cache(maxsize=8192)
def _names_secret(step: str) -> bool:
    name = _snake(step)
    return _SECRET_NAME.search(name) is not None and _HANDLE.search(name) is None


def _is_about_secret(names: list[str]) -> bool:
    """Whether a path leads past what is named like a secret, to what is said of it."""
    within = any(map(_names_secret, names[:-1])) and not _names_secret(names[-1])
    return (within and _ABOUT_SECRET.search(_snake(names[-1])) is not None) or _UNITS in names


def _snake(name: str) -> str:
    return _CAMEL.sub("_", name).lower().replace("-", "_")


def named_secrets(value: Value, path: Path = ()) -> Iterator[Value]:
    """The values inside a value whose names say that they are secrets."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from named_secrets(item, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from named_secrets(item, (*path, index))
    elif is_named_secret(path, value):
        yield value


def may_name_secret(raw: bytes, *words: bytes) -> bool:
    """Whether any name in a text can be a secret's, or one of the words is in it. Most have none, and need not be read."""
    text = raw.lower()
    if any(word in text for word in (*words, *_SECRET_WORDS)):
        return True
    before = (text[max(0, found.start() - 9) : found.start()].rstrip(b"_-") for found in _KEY.finditer(text))
    return any(word.endswith(_KEY_OWNERS) for word in before)


def telling_lines(text: str) -> list[tuple[int, int]]:
    """Where the lines begin and end in which a name can be a secret's."""
    lower = text.lower()
    if len(lower) != len(text):  # a few letters have a longer small one
        return [(0, len(text))]
    found = set()
    for word in ("key", *(word.decode() for word in _SECRET_WORDS)):
        at = lower.find(word)
        while at >= 0:
            end = lower.find("\n", at)
            end = len(lower) if end < 0 else end
            found.add((lower.rfind("\n", 0, at) + 1, end))
            at = lower.find(word, end)
    return sorted(found)
