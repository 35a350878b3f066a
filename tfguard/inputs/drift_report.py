"""A report of `tfguard drift --format json`: what was found to be edited by hand, for the gate of the next plan."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

import msgspec
from msgspec import Struct

from tfguard.errors import InputError
from tfguard.inputs.depth import is_shallow, may_be_deep
from tfguard.inputs.files import read_input
from tfguard.inputs.json_error import JsonError
from tfguard.inputs.json_fault import check_json, json_reason
from tfguard.inputs.limits import DRIFT_REPORT_DEPTH, DRIFT_REPORT_MIB
from tfguard.inputs.shape import mismatch
from tfguard.model import SENSITIVE, Scope, Value

_HINT = "Give what `tfguard drift --format json=FILE` wrote."


class ReportedEdit(Struct, frozen=True):
    """One place that differs: a path such as `health_check[0].path`, the state's value and the live one."""

    path: str
    state: Value = None
    live: Value = None


class ReportedDrift(Struct, frozen=True):
    """One object that differs."""

    kind: str
    address: str | None = None
    attributes: tuple[ReportedEdit, ...] = ()
    id: str | None = None
    state_file: str | None = None
    lineage: str | None = None
    account: str | None = None
    region: str | None = None

    @property
    def scope(self) -> Scope:
        """Where it stands, as far as that is shown."""
        account, region = (None if value == SENSITIVE else value for value in (self.account, self.region))
        return Scope(self.state_file, self.lineage, account=account, region=region)


class _Report(Struct):
    command: str
    drift: tuple[ReportedDrift, ...]


def read_drift_report(path: str) -> Mapping[str, Sequence[ReportedDrift]]:
    """What a report says was changed or deleted, by address, which several states may have.

    Raises:
        InputError: it cannot be read, or is no report of `tfguard drift`.

    """
    data = read_input(path, DRIFT_REPORT_MIB, _HINT)
    try:
        report = msgspec.json.decode(data, type=_Report)
    except RecursionError as error:
        raise DRIFT_REPORT_DEPTH.exceeded(path) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise InputError(f"{path} is no drift report: {_why(data)}.", _HINT) from error
    if report.command != "drift":
        raise InputError(f"{path} is a report of `tfguard {report.command}`.", _HINT)
    values = [value for item in report.drift for edit in item.attributes for value in (edit.state, edit.live)]
    if may_be_deep(data, DRIFT_REPORT_DEPTH) and not is_shallow(values, DRIFT_REPORT_DEPTH):
        raise DRIFT_REPORT_DEPTH.exceeded(path)
    found: defaultdict[str, list[ReportedDrift]] = defaultdict(list)
    for item in report.drift:
        if item.address and item.kind in ("changed", "deleted"):
            found[item.address].append(item)
    return found


def _why(data: bytes) -> str:
    try:
        check_json(data, DRIFT_REPORT_DEPTH.allowed)
    except JsonError:
        return json_reason(data, DRIFT_REPORT_DEPTH.allowed)
    wrong = mismatch(data, _Report)
    return str(wrong) if wrong is not None else json_reason(data, DRIFT_REPORT_DEPTH.allowed)
