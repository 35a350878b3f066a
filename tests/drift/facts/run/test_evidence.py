"""What a finding shows of an edit."""

from __future__ import annotations

from typing import Any

from tests.engine.policies import asked
from tfguard.drift.facts import drift_facts
from tfguard.drift.judge import LiveJudge
from tfguard.engine.load import load_policies
from tfguard.engine.template import render_lines
from tfguard.model import Surface
from tfguard.model.drift import AttributeDrift, Drift, DriftKind
from tfguard.redaction.state import StateSecrets


def edited(type_: str, address: str, path: str, state: Any, live: Any) -> Drift:
    return Drift(type_, "id-1", DriftKind.CHANGED, address=address, attributes=(AttributeDrift(path, state, live),))


def test_a_long_value_does_not_cut_off_what_the_other_side_has() -> None:
    rules = [{"protocol": "tcp", "from_port": port, "to_port": port, "peer": "0.0.0.0/0"} for port in range(9)]
    drift = edited("aws_security_group", "aws_security_group.web", "ingress", rules, [])
    [line] = render_lines("{{ evidence }}", asked(drift_facts(drift)))
    assert line.endswith("… in the state, nothing live")


def test_a_message_that_a_policy_puts_together_names_the_whole_address() -> None:
    address = "module.edge.module.network.aws_vpc_security_group_ingress_rule.app_from_the_load_balancer"
    drift = edited("aws_vpc_security_group_ingress_rule", address, "to_port", 1, 2)
    [found] = LiveJudge(load_policies(surface=Surface.LIVE), StateSecrets(())).judge([drift]).findings
    assert f"somebody edited {address}. The next apply puts back to_port from 2 to 1." in found.message
