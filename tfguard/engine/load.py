"""From policy files to policies: ours, and a user's own beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from tfguard.configuration import Config, Override, glob
from tfguard.engine.expression import ExpressionError, learn, parse
from tfguard.engine.origin import path_of, place
from tfguard.engine.pattern import check_patterns
from tfguard.engine.policy import Policy, Subject, graded
from tfguard.engine.template import holes
from tfguard.errors import ConfigError, PolicyError, TfguardError, nearest
from tfguard.model import Surface
from tfguard.model.values import format_path

if TYPE_CHECKING:
    from tfguard.inputs.yaml_file import YamlFile

COMPILED_NAME = "policies.json"
"""The policies in one file, inside an installed package: hatch_build.py has `compiled` write it."""

_PACKAGE = Path(__file__).resolve().parent.parent
HINT = "docs/policy-language.md describes the format; `tfguard policies new` writes a file to start from."
"""What to do about a policy file that is not valid."""


class CompiledPolicies(Struct, frozen=True):
    """Our policies, and the parsed form of every expression in them."""

    policies: list[Policy]
    expressions: dict[str, msgspec.Raw]


class PolicyFile(Struct, frozen=True):
    """A policy and the file that it was read from."""

    policy: Policy
    file: YamlFile


Check = Callable[[PolicyFile], None]
"""What is to be sure of about a file: it raises where the file is wrong."""


def builtin_directory() -> Path:
    """Where our own policies are: inside the installed package, or beside it in a checkout."""
    installed = _PACKAGE / "policies"
    return installed if installed.is_dir() else _PACKAGE.parent / "policies"


def load_policies(
    directories: Iterable[str] = (), surface: Surface | None = None, check: Check | None = None
) -> tuple[Policy, ...]:
    """Our policies and those in the user's directories, by layer and id; ours of one surface only, where it is named.

    `check` is shown every file of the user's.

    Raises:
        PolicyError: a directory or a file is not there, a file is not valid, or an id stands twice.

    """
    policies = {policy.id: policy for policy in _builtin(surface)}
    for item in user_policy_files(directories):
        if item.policy.id in policies:
            raise PolicyError(
                f"{item.file.name}: there is already a policy {item.policy.id}.",
                "Give it another id; to change ours, use `overrides` in tfguard.yaml.",
            )
        if check is not None:
            check(item)
        policies[item.policy.id] = item.policy
    return tuple(sorted(policies.values(), key=lambda policy: (policy.layer.rank, policy.id)))


def configured_policies(
    config: Config, directories: Iterable[str] = (), surface: Surface | None = None, check: Check | None = None
) -> tuple[Policy, ...]:
    """Our policies, those of the configuration, and those in further directories.

    Raises:
        PolicyError: as `load_policies` does.
        ConfigError: an override names a policy that is not there.

    """
    places = (*config.policy_dirs, *directories)
    policies = load_policies(places, surface, check)
    if config.overrides:
        _check_overrides(config.overrides, sorted({*_builtin_ids(), *(policy.id for policy in policies)}))
    return policies


def _check_overrides(overrides: Iterable[Override], ids: Sequence[str]) -> None:
    """An override of nothing is most likely a slip, and what it should have silenced, or raised, goes on as it was."""
    for override in overrides:
        for pattern in override.policies:
            if not any(map(glob(pattern), ids)):
                raise ConfigError(f"{override.source}: overrides: there is no policy {pattern!r}.", did_you_mean(pattern, ids))


def did_you_mean(name: str, ids: Iterable[str]) -> str:
    """A hint for a name that no policy has."""
    near = nearest(name, ids)
    return f"Did you mean {near}?" if near else "`tfguard policies list` shows them all."


def user_policy_files(directories: Iterable[str]) -> Iterator[PolicyFile]:
    """Every policy file in the user's directories, validated in full; a directory without any is most likely a slip."""
    for directory in directories:
        root = Path(directory)
        if not root.is_dir():
            file = ": it is a file" if root.exists() else ""
            raise PolicyError(f"There is no policy directory {directory}{file}.", "Check `--policies` and `policy_dirs`.")
        paths = policy_paths(root)
        if not paths:
            why = f"The policy directory {directory} holds no policy."
            raise PolicyError(why, "Policies are files that end in .yaml or .yml. Check `--policies` and `policy_dirs`.")
        yield from map(read_policy_file, paths)


def policy_paths(root: Path) -> list[Path]:
    """The policy files under a directory, at any depth."""
    return sorted(path for pattern in ("*.yaml", "*.yml") for path in root.rglob(pattern) if not path.is_dir())


def read_policy_file(path: Path) -> PolicyFile:
    """Read and validate one policy file.

    Raises:
        PolicyError: it is not valid; the message names file, line, key and what was expected.

    """
    # Imported here, and below: an installed tfguard has its policies in one JSON file and needs no YAML parser.
    from tfguard.inputs.schema import load_schema, schema_problem
    from tfguard.inputs.yaml_file import read_yaml

    try:
        file = read_yaml(path)
        data = file.first()
    except TfguardError as error:
        raise PolicyError(error.message, error.hint or HINT) from error
    problem = schema_problem(file, data, load_schema("policy.schema.json"))
    if problem is not None:
        raise PolicyError(f"{problem}.", HINT)
    policy = replace(_convert(file, data), source=file.name)
    if policy.id != path.stem:
        raise PolicyError(f"{path}:{file.line_of(('id',))}: id: {policy.id!r} is not the file's name.", f"Call it {path.stem}.")
    _check(file, policy)
    return PolicyFile(policy, file)


def read_examples(file: YamlFile) -> dict[str, Any]:
    """The examples of a policy file, its second document, validated.

    Raises:
        PolicyError: there are none, or they are not valid.

    """
    from tfguard.inputs.schema import load_schema, schema_problem

    documents = list(file.documents())
    if len(documents) != 2:
        raise PolicyError(f"{file.name} has no examples.", "Add a second document with `flags` and `allows`.")
    schema, config = load_schema("examples.schema.json"), load_schema("config.schema.json")
    whole = {**schema, "$defs": {**config["$defs"], **schema["$defs"], "lint": config["properties"]["lint"]}}
    problem = schema_problem(file, documents[1], whole, document=1)
    if problem is not None:
        raise PolicyError(f"{problem}.", HINT)
    examples: dict[str, Any] = documents[1]
    return examples


def origin_of(policy: Policy, *expressions: str) -> str:
    """File, line and key of the last of some expressions that stands in the policy; less where the file is gone."""
    return _origin(policy.source or str(builtin_directory() / policy.layer / f"{policy.id}.yaml"), expressions)


@lru_cache(maxsize=1024)
def _origin(name: str, expressions: tuple[str, ...]) -> str:
    from tfguard.inputs.yaml_file import read_yaml

    try:
        file = read_yaml(Path(name))
        places = [path for path in (path_of(expression, file.first()) for expression in expressions) if path]
    except TfguardError:
        return name
    return place(file, places[-1]) if places else name


def _builtin(surface: Surface | None) -> Iterator[Policy]:
    """Our own policies. The test suite validates them in full, so that a run need not."""
    for policy in _from_package() or _from_checkout(surface):
        # Waivers concern every surface.
        if surface in (None, policy.surface) or policy.match.subject is Subject.WAIVER:
            yield policy


def _builtin_ids() -> list[str]:
    """The ids of all our policies, of every surface; in a checkout each file is called like its policy."""
    return [policy.id for policy in _from_package()] or [path.stem for path in policy_paths(builtin_directory())]


def _from_package() -> list[Policy]:
    """The compiled policies of an installed package; none in a checkout."""
    path = _PACKAGE / COMPILED_NAME
    if not path.is_file():
        return []
    found = msgspec.json.decode(path.read_bytes(), type=CompiledPolicies)
    learn(found.expressions)
    return found.policies


def compiled() -> bytes:
    """The policies of a checkout in one JSON text, as an installed package has them."""
    policies = _from_checkout(None)
    texts = sorted({text for policy in policies for text in policy.expressions})
    parsed = {text: msgspec.Raw(msgspec.json.encode(parse(text))) for text in texts}
    return msgspec.json.encode(CompiledPolicies(list(policies), parsed))


@cache
def _from_checkout(surface: Surface | None) -> tuple[Policy, ...]:
    """The policies in a checkout, as their files are when a process first asks: tests ask a thousand times."""
    from tfguard.inputs.yaml_file import read_yaml

    files = map(read_yaml, policy_paths(builtin_directory()))
    # Parsing a file takes far longer than a look at its text.
    wanted = ("\n  subject: waiver\n", f"\nsurface: {surface}\n")
    return tuple(_convert(file, file.first()) for file in files if surface is None or any(text in file.text for text in wanted))


def _convert(file: YamlFile, data: Any) -> Policy:
    from tfguard.inputs.shape import mismatch

    try:
        return msgspec.convert(data, Policy)
    except msgspec.ValidationError as error:
        wrong = mismatch(msgspec.json.encode(data), Policy)
        line = file.line_of(wrong.path if wrong else ())
        why = f"{format_path(wrong.path) or 'the document'}: it {wrong.why}" if wrong else "it is no policy"
        raise PolicyError(f"{file.name}:{line}: {why}.", HINT) from error


def _check_holes(file: YamlFile, policy: Policy) -> None:
    """See that the expressions in the texts end where their braces do."""
    for name, texts in (("message", (policy.message,)), ("evidence", policy.evidence), ("fix", (policy.fix,))):
        try:
            for grade in (grade for text in texts for grade in graded(text)):
                holes(grade.text)
        except PolicyError as error:
            raise PolicyError(f"{file.name}:{file.line_of((name,))}: {name}: {error.message}", HINT) from error


def _check(file: YamlFile, policy: Policy) -> None:
    _check_holes(file, policy)
    for expression in policy.expressions:
        try:
            check_patterns(parse(expression))
        except (PolicyError, ExpressionError) as error:
            why = error.message if isinstance(error, PolicyError) else f"{error.why}."
            raise PolicyError(f"{place(file, path_of(expression, file.first()))}: {why}", HINT) from error
    for name, text in (("message", policy.message), ("fix", policy.fix)):
        if not isinstance(text, str) and text[-1].when is not None:
            line = file.line_of((name, len(text) - 1))
            raise PolicyError(
                f"{file.name}:{line}: {name}: nothing is said where none of the conditions holds.",
                "Leave out the `when` of the last text: it is said where no other is.",
            )
