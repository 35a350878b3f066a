"""The least IAM policy that a scan of these states needs."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from tfguard.aws.client import Aws
from tfguard.drift.facts import further_calls
from tfguard.drift.unmanaged import parents_of
from tfguard.model.drift import StateResource
from tfguard.resources.catalogue import live_readers
from tfguard.resources.shapes.live_reader import LiveReader

ALWAYS = ("cloudtrail:LookupEvents", "sts:GetCallerIdentity")


def iam_policy(aws: Aws, resources: Iterable[StateResource], *, unmanaged: bool) -> str:
    """The policy document, as JSON. Nothing in it can write, decrypt, or read what is stored.

    The exception are the objects of buckets: AWS has no permission to read only what describes them.
    """
    present = {resource.type for resource in resources}
    readers = [
        reader for reader in live_readers().values() if reader.type in present or (unmanaged and _looked_for(reader, present))
    ]
    needed = {action for reader in readers for action in actions_of(aws, reader)}
    further = {aws.action(service, call.operation) for type_ in present for service, call in further_calls(type_)}
    actions = sorted({*ALWAYS, *needed, *further})
    statement = {"Sid": "TfguardDrift", "Effect": "Allow", "Action": actions, "Resource": "*"}
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]}, indent=2) + "\n"


def _looked_for(reader: LiveReader, present: set[str]) -> bool:
    return bool(parents_of([reader]) & present)


def actions_of(aws: Aws, reader: LiveReader) -> Iterator[str]:
    """The permissions that the live reader of one type needs."""
    calls = [reader.read, *([reader.check] if reader.check else ())]
    yield from (aws.action(reader.service, call.operation) for call in calls)
    yield from (aws.action(detail.service or reader.service, detail.call.operation) for detail in reader.details)
