"""Policies of classic load balancers: what they say, and which listener or which port of the instances has them."""

from __future__ import annotations

from functools import partial
from typing import Any

from tfguard.model import Value
from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, Expression, LiveReader

_SERVICE = "elb"
_GONE = ("LoadBalancerNotFound", "AccessPointNotFound")

_PROXY = "TFEnableProxyProtocol"
"""The name that Terraform gives to the policy of aws_proxy_protocol_policy."""

_POLICIES = Call(
    "describe_load_balancer_policies",
    "PolicyDescriptions",
    {"LoadBalancerName": "load_balancer_name"},
    gone=_GONE,
    context=("LoadBalancerName",),
)

_DESCRIBED = Detail(
    "policies",
    Call("describe_load_balancer_policies", "PolicyDescriptions", {"LoadBalancerName": "LoadBalancerName"}, gone=_GONE),
)
"""All policies of a load balancer, asked once however many listeners it has."""


def _said(policy: dict[str, Any]) -> dict[str, str]:
    found = policy.get("PolicyAttributeDescriptions") or []
    return {str(item.get("AttributeName")): str(item.get("AttributeValue")) for item in found}


def _named(said: dict[str, str], state: Value) -> list[dict[str, Any]]:
    """Those of a policy's attributes that the state names: AWS adds all others, with their defaults.

    What AWS does not repeat says nothing, and a public key comes back in another form.
    """
    found = []
    for item in state if isinstance(state, list) else []:
        name, value = item.get("name"), item.get("value")
        live = value if name == "PublicKey" else said.get(name, value)
        found.append({"name": name, "value": value if str(live).lower() == str(value).lower() else live})
    return found


POLICY = LiveReader(
    type="aws_load_balancer_policy",
    service=_SERVICE,
    read=_POLICIES,
    id="join(':', [LoadBalancerName, PolicyName])",
    state_id="join(':', [load_balancer_name, policy_name])",
    attributes={
        "policy_type_name": "PolicyTypeName",
        "policy_attribute": Attribute(lambda live: _named(_said(live), live.state.get("policy_attribute"))),
    },
)


def _listeners(page: Any) -> list[dict[str, Any]]:
    return [
        {
            "LoadBalancerName": balancer["LoadBalancerName"],
            "port": (item.get("Listener") or {}).get("LoadBalancerPort"),
            "PolicyNames": item.get("PolicyNames") or [],
        }
        for balancer in page.get("LoadBalancerDescriptions") or []
        for item in balancer.get("ListenerDescriptions") or []
    ]


def _set_policies(page: Any) -> list[dict[str, Any]]:
    return [{**listener, "PolicyName": name} for listener in _listeners(page) for name in listener["PolicyNames"]]


def _backends(page: Any) -> list[dict[str, Any]]:
    """Every port of the instances that a listener sends to: AWS names only those that have policies."""
    found = []
    for balancer in page.get("LoadBalancerDescriptions") or []:
        described = {item.get("InstancePort"): item for item in balancer.get("BackendServerDescriptions") or []}
        listeners = [item.get("Listener") or {} for item in balancer.get("ListenerDescriptions") or []]
        found += [
            {
                "LoadBalancerName": balancer["LoadBalancerName"],
                "port": port,
                "PolicyNames": described.get(port, {}).get("PolicyNames") or [],
            }
            for port in {*described, *(item.get("InstancePort") for item in listeners)}
        ]
    return found


def _key(live: LiveObject) -> str:
    return f"{live.get('LoadBalancerName')}:{live.get('port')}"


def _policy_key(live: LiveObject) -> str:
    return f"{_key(live)}:{live.get('PolicyName')}"


LISTENER_POLICY = LiveReader(
    type="aws_load_balancer_listener_policy",
    service=_SERVICE,
    read=Call("describe_load_balancers", _listeners),
    check=Call("describe_load_balancers", _listeners, {"LoadBalancerNames": "[load_balancer_name]"}, gone=_GONE),
    id=_key,
    state_id=lambda state: f"{state.get('load_balancer_name')}:{state.get('load_balancer_port')}",
    attributes={"policy_names": "PolicyNames"},
)

BACKEND_POLICY = LiveReader(
    type="aws_load_balancer_backend_server_policy",
    service=_SERVICE,
    read=Call("describe_load_balancers", _backends),
    check=Call("describe_load_balancers", _backends, {"LoadBalancerNames": "[load_balancer_name]"}, gone=_GONE),
    id=_key,
    state_id=lambda state: f"{state.get('load_balancer_name')}:{state.get('instance_port')}",
    attributes={"policy_names": "PolicyNames"},
)


def _own(live: LiveObject) -> dict[str, str]:
    """What the policy of this listener says."""
    policies = live.get("policies") or []
    return next((_said(item) for item in policies if item.get("PolicyName") == live.get("PolicyName")), {})


def _set_on_listener(type_: str, attributes: dict[str, Attribute | Expression]) -> LiveReader:
    """A policy together with its place: a listener whose policies do not name it does not have it."""
    return LiveReader(
        type=type_,
        service=_SERVICE,
        read=Call("describe_load_balancers", _set_policies),
        check=Call("describe_load_balancers", _set_policies, {"LoadBalancerNames": "[load_balancer]"}, gone=_GONE),
        id=_policy_key,
        state_id=lambda state: f"{state.get('load_balancer')}:{state.get('lb_port')}:{state.get('name')}",
        details=(_DESCRIBED,),
        attributes=attributes,
    )


def _expiration(live: LiveObject) -> int | None:
    text = _own(live).get("CookieExpirationPeriod")
    return int(text) if text and text.isdigit() else None


def _text(live: LiveObject, name: str) -> str | None:
    return _own(live).get(name)


LB_COOKIE = _set_on_listener("aws_lb_cookie_stickiness_policy", {"cookie_expiration_period": Attribute(_expiration)})

APP_COOKIE = _set_on_listener(
    "aws_app_cookie_stickiness_policy",
    {"cookie_name": Attribute(partial(_text, name="CookieName"), unless_absent=True)},
)

SSL_NEGOTIATION = _set_on_listener(
    "aws_lb_ssl_negotiation_policy",
    {"attribute": Attribute(lambda live: _named(_own(live), live.state.get("attribute")), unless_absent=True)},
)


def _proxied(live: LiveObject) -> list[str]:
    """The ports with Terraform's policy; and those of the state with another one: the provider counts them too."""
    known = live.state.get("instance_ports") or []
    backends = {
        str(item.get("InstancePort")): item.get("PolicyNames") or [] for item in live.get("BackendServerDescriptions") or []
    }
    return sorted(port for port, names in backends.items() if _PROXY in names or (names and port in known))


PROXY_PROTOCOL = LiveReader(
    type="aws_proxy_protocol_policy",
    service=_SERVICE,
    read=Call("describe_load_balancers", "LoadBalancerDescriptions"),
    check=Call("describe_load_balancers", "LoadBalancerDescriptions", {"LoadBalancerNames": "[load_balancer]"}, gone=_GONE),
    id="LoadBalancerName",
    state_id="load_balancer",
    attributes={"instance_ports": Attribute(_proxied)},
)

LIVE_READERS = (
    POLICY,
    LISTENER_POLICY,
    BACKEND_POLICY,
    LB_COOKIE,
    APP_COOKIE,
    SSL_NEGOTIATION,
    PROXY_PROTOCOL,
)
