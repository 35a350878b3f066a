"""What must hold of every outcome, whatever the input."""

from __future__ import annotations

import json
import traceback
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import jsonschema

import tfguard
from fuzzing.runner import MIB, TooSlowError
from fuzzing.trial import Breach, Outcome, Trial
from tfguard.inputs.schema import load_schema

CODES = (0, 1, 2, 3)
FORMATS: Mapping[str, str] = {
    "github": "report.github",
    "gitlab": "report.gitlab.json",
    "html": "report.html",
    "json": "report.json",
    "junit": "report.xml",
    "markdown": "report.md",
    "sarif": "report.sarif",
    "text": "report.txt",
}
"""Every format, and where a trial that asks for it has it written."""
EVERY_FORMAT = tuple(word for name, path in FORMATS.items() for word in ("--format", f"{name}={path}"))
JSON_FORMAT = ("--format", f"json={FORMATS['json']}")
_PACKAGE = str(Path(tfguard.__file__).parent)


def breaches(trial: Trial, outcomes: tuple[Outcome, ...], mib: int) -> Iterator[Breach]:
    """Everything that broke in a trial."""
    for outcome in outcomes:
        if outcome.fault is not None:
            yield Breach(type(outcome.fault).__name__, frame(outcome.fault), str(outcome.fault)[:300])
            return
        if outcome.grown > mib * MIB:
            yield Breach("Memory", "", f"{outcome.grown // MIB} MiB")
    for check in (_exit_code, _said, _left_over, _report, _others, *trial.checks):
        wrong = check(trial, outcomes)
        if wrong is not None:
            yield Breach(check.__name__.strip("_"), "", wrong)


def frame(fault: BaseException) -> str:
    """The innermost place in tfguard; of an input that took too long only the module is told, since the rest is chance."""
    own = [item for item in traceback.extract_tb(fault.__traceback__) if item.filename.startswith(_PACKAGE)]
    if not own:
        return ""
    where = Path(own[-1].filename).relative_to(_PACKAGE).as_posix()
    return where if isinstance(fault, TooSlowError) else f"{where}:{own[-1].name}"


def _exit_code(_trial: Trial, outcomes: tuple[Outcome, ...]) -> str | None:
    code = outcomes[-1].code
    return None if code in CODES else f"exit code {code}"


def _said(trial: Trial, outcomes: tuple[Outcome, ...]) -> str | None:
    """A refusal is a sentence that names a file that is damaged."""
    last = outcomes[-1]
    if last.code != 2:
        return None
    if not last.err.startswith("tfguard: "):
        return f"exit code 2 with {last.err[:200]!r}"
    return None if any(name in last.err for name in (*trial.damaged, *trial.named)) else f"no file is named: {last.err[:300]!r}"


def _left_over(trial: Trial, outcomes: tuple[Outcome, ...]) -> str | None:
    """Nothing is left but the inputs and whole reports; after a refusal no report."""
    last = outcomes[-1]
    asked = {word.partition("=")[2] for word in trial.argvs[-1] if word.partition("=")[0] in FORMATS}
    more = set(last.files) - set(trial.files) - (set() if last.code == 2 else asked)
    if more:
        return f"{', '.join(sorted(more))} left after exit code {last.code}"
    missing = asked - set(last.files) if last.code != 2 else set()
    return f"{', '.join(sorted(missing))} not written" if missing else None


def _report(_trial: Trial, outcomes: tuple[Outcome, ...]) -> str | None:
    """The JSON report is what its schema says."""
    data = outcomes[-1].files.get(FORMATS["json"])
    if data is None:
        return None
    try:
        document = json.loads(data)
    except ValueError as error:
        return f"report.json: {error}"
    wrong = next(_validator().iter_errors(document), None)
    return f"report.json: {wrong.json_path}: {wrong.message[:200]}" if wrong else None


def _others(_trial: Trial, outcomes: tuple[Outcome, ...]) -> str | None:
    """The other formats that programs read can be parsed."""
    files = outcomes[-1].files
    try:
        if FORMATS["junit"] in files:
            ElementTree.fromstring(files[FORMATS["junit"]])  # noqa: S314  # tfguard's own
        for name in (FORMATS["sarif"], FORMATS["gitlab"]):
            json.loads(files.get(name, b"{}"))
        for name in FORMATS.values():
            files.get(name, b"").decode()
    except (ElementTree.ParseError, ValueError) as error:
        return f"{type(error).__name__}: {error}"
    return None


@cache
def _validator() -> Any:
    return jsonschema.Draft202012Validator(load_schema("report.schema.json"))


def report_of(outcome: Outcome) -> Any:
    """The JSON report of a run; None where it wrote none, or one that cannot be read, which is a breach of its own."""
    try:
        return json.loads(outcome.files[FORMATS["json"]])
    except (KeyError, ValueError):
        return None


def refused(_trial: Trial, outcomes: tuple[Outcome, ...]) -> str | None:
    """A check for inputs whose end is missing: they are refused, or something is not checked."""
    code = outcomes[-1].code
    return None if code in (2, 3) else f"exit code {code} for an input that was cut off"
