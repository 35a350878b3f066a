"""Listeners, their rules and certificates, as AWS answers."""

from __future__ import annotations

from typing import Any

from tfguard.resources.aws.elbv2.actions import actions, conditions, same_actions, same_conditions
from tfguard.resources.aws.elbv2.attributes import tags
from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Claim, LiveFacts, LiveReader, Parent, Unmanaged

_SERVICE = "elbv2"
_LB_GONE = ("LoadBalancerNotFound", "LoadBalancerNotFoundException")
_LISTENER_GONE = ("ListenerNotFound", "ListenerNotFoundException")
_RULE_GONE = ("RuleNotFound", "RuleNotFoundException")


def _listener(type_: str) -> LiveReader:
    return LiveReader(
        type=type_,
        service=_SERVICE,
        read=Call("describe_listeners", "Listeners", {"LoadBalancerArn": "load_balancer_arn"}, gone=_LB_GONE),
        check=Call("describe_listeners", "Listeners", {"ListenerArns": "[arn]"}, gone=_LISTENER_GONE),
        id="ListenerArn",
        state_id="arn",
        details=(tags("ListenerArn"),),
        attributes={
            "port": "Port",
            "protocol": "Protocol",
            "ssl_policy": Attribute(_ssl_policy, unless_absent=True),
            "certificate_arn": "Certificates[0].CertificateArn",
            "alpn_policy": "AlpnPolicy[0]",
            "default_action": Attribute(lambda live: actions(live.get("DefaultActions"), live.state), normalise=same_actions),
            "mutual_authentication": Attribute(_mutual_authentication, unless_absent=True),
        },
        tags="tag_description.Tags",
        unmanaged=Unmanaged(
            parents=tuple(Parent(name, "LoadBalancerArn", "arn", {"LoadBalancerArn": "arn"}) for name in ("aws_lb", "aws_alb")),
            claims=tuple(
                Claim(other, "arn", "ListenerArn") for other in ("aws_lb_listener", "aws_alb_listener") if other != type_
            ),
            shown={"load_balancer_arn": "LoadBalancerArn"},
        )
        if type_ == "aws_lb_listener"
        else None,
        not_compared={
            "tcp_idle_timeout_seconds": "needs a call for each listener",
            "routing_http_response_server_enabled": "as above",
        },
        facts=LiveFacts(certificates="Certificates[].CertificateArn"),
    )


def _ssl_policy(live: LiveObject) -> str | None:
    """The policy; what is answered for a listener without TLS means nothing."""
    return live.get("SslPolicy") if live.get("Protocol") in ("HTTPS", "TLS") else None


def _mutual_authentication(live: LiveObject) -> list[dict[str, Any]] | None:
    found = live.get("MutualAuthentication")
    if not found or found.get("Mode") in (None, "off"):
        return [] if found else None
    return [
        {
            "mode": found.get("Mode"),
            "trust_store_arn": found.get("TrustStoreArn") or "",
            "ignore_client_certificate_expiry": found.get("IgnoreClientCertificateExpiry") or False,
        }
    ]


def _rule(type_: str) -> LiveReader:
    return LiveReader(
        type=type_,
        service=_SERVICE,
        read=Call(
            "describe_rules",
            "Rules",
            {"ListenerArn": "listener_arn"},
            gone=(*_LISTENER_GONE, *_RULE_GONE),
            context=("ListenerArn",),
        ),
        check=Call("describe_rules", "Rules", {"RuleArns": "[arn]"}, gone=_RULE_GONE),
        id="RuleArn",
        state_id="arn",
        details=(tags("RuleArn"),),
        attributes={
            "priority": Attribute(_priority),
            "action": Attribute(lambda live: actions(live.get("Actions"), live.state), normalise=same_actions),
            "condition": Attribute(lambda live: conditions(live.get("Conditions")), normalise=same_conditions),
        },
        tags="tag_description.Tags",
        unmanaged=Unmanaged(
            parents=tuple(
                Parent(name, "ListenerArn", "arn", {"ListenerArn": "arn"}) for name in ("aws_lb_listener", "aws_alb_listener")
            ),
            where="!IsDefault",
            claims=(Claim("aws_alb_listener_rule", "arn", "RuleArn"),),
            shown={"listener_arn": "ListenerArn"},
        )
        if type_ == "aws_lb_listener_rule"
        else None,
    )


def _priority(live: LiveObject) -> int | None:
    text = str(live.get("Priority"))
    return int(text) if text.isdigit() else None


def _certificate(type_: str) -> LiveReader:
    """A further certificate of a listener; its default one is the listener's own."""
    return LiveReader(
        type=type_,
        service=_SERVICE,
        read=Call(
            "describe_listener_certificates",
            "Certificates[?!IsDefault]",
            {"ListenerArn": "listener_arn"},
            gone=_LISTENER_GONE,
            context=("ListenerArn",),
        ),
        id=lambda live: f"{live.get('ListenerArn')}_{live.get('CertificateArn')}",
        state_id=lambda state: f"{state.get('listener_arn')}_{state.get('certificate_arn')}",
        attributes={},
    )


LIVE_READERS = (
    _listener("aws_lb_listener"),
    _listener("aws_alb_listener"),
    _certificate("aws_lb_listener_certificate"),
    _certificate("aws_alb_listener_certificate"),
    _rule("aws_lb_listener_rule"),
    _rule("aws_alb_listener_rule"),
)
