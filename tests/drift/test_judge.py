"""What is live is shown without secrets before a text cuts it: half a secret would not be found any more."""

from __future__ import annotations

from functools import partial

from tfguard.configuration import Config
from tfguard.drift.context import Observed
from tfguard.drift.facts import LIVE_FACTS
from tfguard.drift.judge import LiveJudge
from tfguard.engine.facts import Facts
from tfguard.engine.load import configured_policies
from tfguard.model import Finding, Surface
from tfguard.model.drift import StateResource
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
