"""tfguard.yaml: the threshold, overrides of policies, waivers, limits."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from fnmatch import translate
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import Struct, field

from tfguard.errors import ConfigError, LimitError, TfguardError
from tfguard.inputs.lock.tier import Tier
from tfguard.inputs.repository import repository
from tfguard.inputs.terraform import Execution
from tfguard.model import Location, Severity

if TYPE_CHECKING:
    from tfguard.inputs.yaml_file import YamlFile

CONFIG_NAMES = ("tfguard.yaml", "tfguard.yml")
DEFAULT_FAIL_ON = Severity.HIGH
DEFAULT_WAIVER_DAYS = 90
DEFAULT_SCAN_SECONDS = 900
DEFAULT_FIX_STYLE = "~> X.Y"
_ALLOWED = {"allow": True, "deny": False}
"""What `exec` says."""
_HINT = "docs/configuration.md describes every key."


class Reach(Struct, frozen=True, kw_only=True):
    """How far an entry of the configuration reaches: globs, of which empty ones reach everywhere.

    A state matches by its place or its lineage; a path is a finding's file or directory, else what was checked.
    """

    paths: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    accounts: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()

    def covers(self, location: Location, judged: str | None) -> bool:
        """Whether something at this location of what was checked is meant."""
        scope = location.scope
        return (
            _any_matches((scope.state, scope.lineage), self.states)
            and _any_matches((scope.account,), self.accounts)
            and _any_matches((scope.region,), self.regions)
            and _any_matches(location.paths or (judged,), self.paths)
        )

    @property
    def within(self) -> str | None:
        """The globs in a sentence; None where it reaches everywhere."""
        limits = {"paths": self.paths, "states": self.states, "accounts": self.accounts, "regions": self.regions}
        said = [f"the {name} {', '.join(globs)}" for name, globs in limits.items() if globs]
        return f"It is for {'; '.join(said)}." if said else None


class Override(Reach, frozen=True):
    """Disables or re-grades the findings that its globs match. Empty globs match everything.

    `source` is its place in the configuration.
    """

    policies: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    severity: Severity | None = None
    enabled: bool = True
    source: str = ""

    def matches(self, policy: str, location: Location, judged: str | None) -> bool:
        """Whether a finding of this policy, at this location of what was checked, is meant."""
        return (
            matches_glob(policy, self.policies)
            and matches_glob(location.address or "", self.addresses)
            and self.covers(location, judged)
        )


class Waiver(Reach, frozen=True):
    """A finding that somebody answers for until a date. `source` is its place in the configuration."""

    policy: str
    address: str
    reason: str
    owner: str
    expires: date
    source: str = ""

    def matches(self, policy: str, location: Location, judged: str | None) -> bool:
        """Whether a finding of this policy, at this location of what was checked, is meant."""
        return (
            matches_glob(policy, (self.policy,))
            and matches_glob(location.address or "", (self.address,))
            and self.covers(location, judged)
        )

    def expired(self, today: date) -> bool:
        """Whether its last day is over."""
        return today > self.expires


class LintConfig(Struct, frozen=True):
    """What `tfguard lint` is to ask for. The tiers are the least that a root module must have.

    `directory` is that of tfguard.yaml; `roots` and `modules` are globs of directories, relative to it or as given on
    the command line. No allowed sources at all allows every source.
    """

    directory: str = "."
    providers: Tier = Tier.MAJOR
    modules: Tier = Tier.MAJOR
    terraform: Tier = Tier.MAJOR
    lock_platforms: tuple[str, ...] = ()
    allowed_provider_sources: tuple[str, ...] = ()
    roots: tuple[str, ...] = ()
    module_globs: tuple[str, ...] = ()
    fix_style: str = DEFAULT_FIX_STYLE


class Config(Struct, frozen=True):
    """What a tfguard.yaml says; the defaults where there is none. `source` is that file."""

    fail_on: Severity = DEFAULT_FAIL_ON
    allow_incomplete: bool = False
    policy_dirs: tuple[str, ...] = ()
    limits: dict[str, int] = field(default_factory=dict)
    overrides: tuple[Override, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    lint: LintConfig = LintConfig()
    execution: Execution = Execution()
    source: str | None = None


def matches_glob(text: str, patterns: tuple[str, ...]) -> bool:
    """Whether any pattern matches; no pattern at all matches everything.

    `*` and `?` are wild; brackets are themselves, since addresses are full of them.

    >>> matches_glob('aws_lb.web["eu"]', ('aws_lb.*["eu"]',))
    True
    """
    return not patterns or any(glob(pattern)(text) for pattern in patterns)


@lru_cache(maxsize=16384)
def glob(pattern: str) -> Callable[[str], bool]:
    """Whether a text matches. Most globs have one `*`, or none, and to compile one takes longer than a thousand matches."""
    match () if "?" in pattern else tuple(pattern.split("*")):
        case (text,):
            return text.__eq__
        case (start, end):
            return lambda text: len(text) >= len(start) + len(end) and text.startswith(start) and text.endswith(end)
        case ("", middle, ""):
            return lambda text: middle in text
    compiled = re.compile(translate(pattern.replace("[", "[[]")))
    return lambda text: compiled.match(text) is not None


def _any_matches(texts: Iterable[str | None], patterns: tuple[str, ...]) -> bool:
    """Whether one of the texts matches; what is not known is an empty text."""
    return not patterns or any(matches_glob(text or "", patterns) for text in texts)


def find_config(path: str | None) -> str | None:
    """The file that counts: the one that is named, else the nearest from here up to the root of the repository.

    Outside of a repository only this directory is looked at: what lies above it may be anybody's.

    Raises:
        ConfigError: one directory has both names, or what is called so is no file.

    """
    if path is not None:
        return path
    try:
        here = Path.cwd()
    except OSError:  # somebody has removed this directory
        return None
    top = repository(str(here)) or str(here)
    for directory in (here, *here.parents):
        found = [directory / name for name in CONFIG_NAMES if os.path.lexists(directory / name)]
        if found:
            return _only_file([os.path.relpath(file) for file in found])
        if str(directory) == top:
            break
    return None


def _only_file(names: list[str]) -> str:
    if len(names) > 1:
        raise ConfigError(f"There are both {names[0]} and {names[1]}.", "Remove one: nobody can tell which should count.")
    if os.path.exists(names[0]) and not os.path.isfile(names[0]):
        raise ConfigError(f"{names[0]} is not a regular file.", _HINT)
    return names[0]


def load_config(path: str | None, today: date) -> Config:
    """The configuration in a file; the defaults without one.

    Raises:
        ConfigError: it cannot be read or is not valid; the message names file, line and key.

    """
    if path is None:
        return Config()
    # Imported here: a hook without a tfguard.yaml need not wait for a YAML parser.
    from tfguard.inputs.schema import load_schema, schema_problem
    from tfguard.inputs.yaml_file import read_yaml

    try:
        file = read_yaml(Path(path))
        documents = list(file.documents())
    except LimitError as error:
        raise ConfigError(
            error.message, "tfguard.yaml itself is read under the default limits. Split or shorten it."
        ) from error
    except TfguardError as error:
        raise ConfigError(error.message, error.hint) from error
    if len(documents) > 1:
        raise ConfigError(f"{file.name} holds more than one document.", "Write one, without `---` between its parts.")
    data = {} if documents in ([], [None]) else documents[0]
    problem = schema_problem(file, data, load_schema("config.schema.json"))
    if problem is not None:
        raise ConfigError(f"{problem}.", _HINT)
    return _build(file, data, today)


def _build(file: YamlFile, data: dict[str, Any], today: date) -> Config:
    base = Path(file.name).parent
    return Config(
        fail_on=Severity(data.get("fail_on", DEFAULT_FAIL_ON)),
        allow_incomplete=data.get("allow_incomplete", False),
        policy_dirs=tuple(str(base / directory) for directory in data.get("policy_dirs") or ()),
        limits=dict(data.get("limits") or {}),
        overrides=tuple(_overrides(file, data)),
        waivers=tuple(_waivers(file, data, today)),
        lint=lint_config(data.get("lint") or {}, str(base)),
        execution=Execution(configured=_ALLOWED.get(data.get("exec", "")), source=file.name),
        source=file.name,
    )


def lint_config(data: dict[str, Any], directory: str = ".") -> LintConfig:
    """What stands under `lint` in a tfguard.yaml, already validated."""
    tiers = {name: Tier[tier.upper()] for name, tier in (data.get("min_tier") or {}).items()}
    return LintConfig(
        directory=directory,
        lock_platforms=tuple(data.get("lock_platforms") or ()),
        allowed_provider_sources=tuple(data.get("allowed_provider_sources") or ()),
        roots=tuple(data.get("roots") or ()),
        module_globs=tuple(data.get("modules") or ()),
        fix_style=data.get("fix_style", DEFAULT_FIX_STYLE),
        **tiers,
    )


def _overrides(file: YamlFile, data: dict[str, Any]) -> Iterator[Override]:
    for index, item in enumerate(data.get("overrides") or ()):
        yield Override(
            policies=tuple(item.get("policies") or ()),
            addresses=tuple(item.get("addresses") or ()),
            **_reach(item),
            severity=Severity(item["severity"]) if "severity" in item else None,
            enabled=item.get("enabled", True),
            source=f"{file.name}:{file.line_of(('overrides', index))}",
        )


def _waivers(file: YamlFile, data: dict[str, Any], today: date) -> Iterator[Waiver]:
    limit = data.get("max_waiver_days", DEFAULT_WAIVER_DAYS)
    for index, item in enumerate(data.get("waivers") or ()):
        path = ("waivers", index, "expires")
        where = f"{file.name}:{file.line_of(path)}: waivers[{index}].expires"
        try:
            expires = date.fromisoformat(item["expires"])
        except ValueError as error:
            raise ConfigError(f"{where}: {item['expires']} is not a date.", "Write it as YYYY-MM-DD.") from error
        if (expires - today).days > limit:
            raise ConfigError(
                f"{where}: {expires} is more than {limit} days away.",
                "A waiver is a loan: choose a nearer date, or raise `max_waiver_days`.",
            )
        source = f"{file.name}:{file.line_of(path[:2])}"
        yield Waiver(item["policy"], item["address"], item["reason"], item["owner"], expires, source, **_reach(item))


def _reach(item: dict[str, Any]) -> dict[str, tuple[str, ...]]:
    return {name: tuple(item.get(name) or ()) for name in ("paths", "states", "accounts", "regions")}
