"""A state with one resource, and an AWS that answers about it, made of an answer row."""

from __future__ import annotations

import json
from collections.abc import Mapping
from random import Random
from typing import Any

from botocore.exceptions import ClientError

from fuzzing import sources
from tests.resources.row import ELSEWHERE, AnswerRow, Session, edited

STATE = "terraform.tfstate"
SCAN = ("drift", "--state", STATE, "--no-attribution")
_PROVIDER = 'provider["registry.terraform.io/hashicorp/aws"]'


def row(rng: Random) -> AnswerRow:
    """A row, after one of its edits more often than not."""
    found: AnswerRow = sources.parsed(sources.pick(rng, sources.rows()))
    edits = [*found["edits"], *found["equal"]]
    if edits and rng.random() < 0.7:
        found = edited(found, rng.choice(edits))
    return found


def state_of(found: AnswerRow) -> Any:
    """The state as Terraform writes it."""
    given = [(found["type"], "it", found["state"])]
    given += [(item["type"], f"other{number}", item["state"]) for number, item in enumerate(found.get("others") or ())]
    resources = [
        {
            "mode": "managed",
            "type": type_,
            "name": name,
            "provider": _PROVIDER,
            "instances": [{"schema_version": 0, "attributes": attributes, "sensitive_attributes": [], "private": "bnVsbA=="}],
        }
        for type_, name, attributes in given
        if attributes is not None
    ]
    return {
        "version": 4,
        "terraform_version": "1.11.4",
        "serial": 7,
        "lineage": "0f6b1c2d-0000-4000-8000-000000000000",
        "outputs": {},
        "resources": resources,
        "check_results": None,
    }


def home(found: AnswerRow) -> str:
    """The region of the row's resource."""
    return ELSEWHERE if found.get("global") else str(found["region"])


class Account:
    """A boto3 session: its credentials are those of the row's account, and a row's session answers everything else."""

    def __init__(self, found: AnswerRow, session: Session) -> None:
        self.region_name = home(found)
        self._session = session

    def client(self, service: str, region_name: str = "us-east-1", **rest: Any) -> Any:
        """A client of the row's, or the one that knows whose credentials these are."""
        return (_Whoami() if service == "sts" else self._session).client(service, region_name, **rest)

    def get_available_partitions(self) -> list[str]:
        """As boto3."""
        return ["aws"]

    def get_available_regions(self, _service: str, _partition: str) -> list[str]:
        """As boto3."""
        return ["us-east-1", self.region_name]


class _Whoami(Session):
    def __init__(self) -> None:
        super().__init__({})

    def answer(self, call: str, region: str, params: Mapping[str, Any]) -> Any:
        return {"Account": "123456789012", "UserId": "AIDA", "Arn": "arn:aws:iam::123456789012:user/x"}


class Answers(Session):
    """Answers as the row says; what the row does not have is denied."""

    def answer(self, call: str, region: str, params: Mapping[str, Any]) -> Any:
        """The answer to a call."""
        try:
            return super().answer(call, region, params)
        except AssertionError as error:
            raise ClientError({"Error": {"Code": "AccessDenied", "Message": ""}}, call) from error


def state_bytes(found: AnswerRow) -> bytes:
    """The state's text."""
    return json.dumps(state_of(found)).encode()
