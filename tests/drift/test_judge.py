"""Secrets of a scan: hidden before a text cuts them, since half a secret would not be found, and in all that names a drift."""

from __future__ import annotations

from base64 import b64encode
from functools import partial
from urllib.parse import quote

from tfguard.configuration import Config
from tfguard.drift.context import Observed
from tfguard.drift.facts import LIVE_FACTS
from tfguard.drift.judge import LiveJudge
from tfguard.engine.facts import Facts
from tfguard.engine.load import configured_policies
from tfguard.model import Finding, Surface
from tfguard.model.drift import AttributeDrift, Drift, DriftKind, StateResource
from tfguard.redaction.copies import SecretTexts, texts_of
from tfguard.redaction.state import StateSecrets
from tfguard.resources.shapes.live_object import LiveObject

HOOK = "https://hooks.example.org/services/" + "T0kEnQ7" * 20
ADDRESS = "aws_cloudwatch_metric_alarm.webhooks"


class Knowing(StateSecrets):
    """Knows these secrets, whatever the states say."""

    def __init__(self, *secrets: str) -> None:
        super().__init__(())
        self._texts = SecretTexts(text for secret in secrets for text in texts_of(secret))


def said(action: str, *secrets: str) -> str:
    type_ = ADDRESS.partition(".")[0]
    known = {"address": ADDRESS, "type": type_, "alarm": {"enabled": False, "actions": [action]}}
    item = Observed(StateResource(ADDRESS, type_, {}, "example.tfstate"), LiveObject({}, "us-east-1", ""))
    policies = [item for item in configured_policies(Config(), (), Surface.LIVE) if item.id == "alarm-muted"]
    found = LiveJudge(policies, Knowing(*secrets)).judge_live(
        item, Facts({name: partial(known.get, name) for name in LIVE_FACTS})
    )
    assert len(found) == 1
    assert isinstance(found[0], Finding)
    return "\n".join([found[0].message, *found[0].evidence, found[0].fix])


def test_a_secret_is_hidden_before_it_is_cut() -> None:
    assert "T0kEnQ" in said(HOOK)
    assert HOOK not in said(HOOK)
    assert "T0kEnQ" not in said(HOOK, HOOK)
    assert "not taken: (sensitive)" in said(HOOK, HOOK)


def test_our_own_words_and_addresses_are_no_secrets() -> None:
    assert f"the actions of {ADDRESS} are switched off" in said(HOOK, "webhooks", "switched")


def test_what_names_a_drift_may_hold_a_copy() -> None:
    value = 'k"ey-7&x1'
    drift = Drift(
        type="aws_sqs_queue",
        id=f"https://sqs.example.org/{quote(value)}",
        kind=DriftKind.CHANGED,
        address='module.m["k\\"ey-7&x1"].aws_sqs_queue.q["{\\"a\\":\\"k\\\\\\"ey-7\\\\u0026x1\\"}"]',
        attributes=(AttributeDrift('tags["k\\"ey-7&x1"]', "a", {"note": b64encode(value.encode()).decode()}),),
        import_block='import {\n  to = aws_sqs_queue.q\n  id = "k\\"ey-7&x1"\n}\n',
    )
    shown = Knowing(value, "password").in_drift(drift)
    assert shown.id == "https://sqs.example.org/(sensitive)"
    assert shown.address == 'module.m["(sensitive)"].aws_sqs_queue.q["{\\"a\\":\\"(sensitive)\\"}"]'
    assert shown.attributes == (AttributeDrift('tags["(sensitive)"]', "a", {"note": "(sensitive)"}),)
    assert 'id = "(sensitive)"' in (shown.import_block or "")
