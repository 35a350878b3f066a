"""No loss passes in silence: of every type that is known, one is deleted, and one is destroyed and made again."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, NamedTuple

import pytest

from scripts.losses import Answer, answer, prefixes, types_of
from tests.plan.lost import judged, lost, values
from tests.plans import row
from tfguard.model import Layer
from tfguard.resources.catalogue import resource_type, resource_types
from tfguard.resources.shapes.consequence import Reach

_WEB = {"protocol": "tcp", "from_port": 443, "to_port": 443}
_ANYWHERE = {**_WEB, "cidr_blocks": ["0.0.0.0/0"]}
_HOST = {"name": "www.example.org", "type": "A", "ttl": 300}

BUILT: dict[str, dict[str, Any]] = {
    "aws_network_acl_rule": {**_WEB, "egress": False, "rule_action": "allow", "cidr_block": "0.0.0.0/0"},
    "aws_route53_record": {**_HOST, "records": ["192.0.2.1"], "alias": []},
    "aws_route_table": {"route": [{"cidr_block": "0.0.0.0/0", "gateway_id": "igw-1"}]},
    "aws_s3_bucket_versioning": {"versioning_configuration": [{"status": "Enabled"}]},
    "azurerm_network_security_rule": {
        "direction": "Inbound",
        "access": "Allow",
        "priority": 100,
        "protocol": "Tcp",
        "source_address_prefix": "*",
        "destination_port_range": "443",
    },
    "azurerm_route_table": {"route": [{"address_prefix": "0.0.0.0/0", "next_hop_type": "Internet"}]},
    "cloudflare_dns_record": {**_HOST, "content": "192.0.2.1"},
    "cloudflare_record": {**_HOST, "content": "192.0.2.1"},
    "google_compute_firewall": {
        "direction": "INGRESS",
        "disabled": False,
        "allow": [{"protocol": "tcp", "ports": ["443"]}],
        "deny": [],
        "source_ranges": ["0.0.0.0/0"],
        "source_tags": [],
        "source_service_accounts": [],
    },
    "google_dns_record_set": {**_HOST, "name": "www.example.org.", "rrdatas": ["192.0.2.1"], "routing_policy": []},
    "google_project_service": {"disable_on_destroy": True},
}
"""What decides is in these values: a rule must let something through, a record must lead somewhere."""


class Condition(NamedTuple):
    """The fact that decides whether a loss counts, and a plan in which it does: more values, and what stands beside."""

    fact: str
    values: Mapping[str, Any] = MappingProxyType({})
    beside: Mapping[str, dict[str, Any]] = MappingProxyType({})

    def rows(self, type_: str) -> Iterator[dict[str, Any]]:
        """The loss, and what stays beside it."""
        yield lost(type_, 1, {**made(type_, 1), **self.values})
        for beside, content in self.beside.items():
            yield row(f"module.m1.{beside}.main", "no-op", before=content, after=content)


_KEPT = "certificate.kept_by: something that serves it still names it; else nobody sees it go"
_NEEDED = "used_by.later: something that stays starts from it"
_FORGOTTEN = "before.force_destroy: else Terraform only forgets it"
_CLOSES = "closed.unclear: rules close something where the plan has the group that they are of"
_MAIL = "record.values: a TXT record counts where it says who may send mail"
_GROUP = {"aws_security_group": {"id": "security_group_id-1", "vpc_id": "vpc-1", "name": "web"}}
_PROXY = {"google_compute_target_https_proxy": {"id": "p", "ssl_certificates": ["self_link-1"]}}
_SPF = ["v=spf1 include:_spf.example.com -all"]
_SENDERS = {"record": [{"value": _SPF[0]}], "name": "@"}

CONDITIONAL: dict[str, Condition] = {
    "aws_acm_certificate": Condition(_KEPT, beside={"aws_lb_listener": {"id": "l", "certificate_arn": "arn-1"}}),
    "aws_ami": Condition(_NEEDED, beside={"aws_launch_template": {"id": "lt-1", "image_id": "id-1"}}),
    "aws_default_subnet": Condition(_FORGOTTEN, {"force_destroy": True}),
    "aws_default_vpc": Condition(_FORGOTTEN, {"force_destroy": True}),
    "aws_iam_server_certificate": Condition(_KEPT, beside={"aws_lb_listener": {"id": "l", "certificate_arn": "arn-1"}}),
    "aws_launch_template": Condition(_NEEDED, beside={"aws_autoscaling_group": {"launch_template": [{"id": "id-1"}]}}),
    "aws_route_table": Condition(
        "routes.lost: a subnet has the table",
        beside={"aws_route_table_association": {"id": "a", "subnet_id": "subnet-1", "route_table_id": "id-1"}},
    ),
    "aws_security_group": Condition(
        "closed.idle and used_by.later: something has the group",
        {"ingress": [_ANYWHERE]},
        {"aws_instance": {"id": "i-1", "vpc_security_group_ids": ["id-1"]}},
    ),
    "aws_security_group_rule": Condition(_CLOSES, {**_ANYWHERE, "type": "ingress"}, _GROUP),
    "aws_vpc_dhcp_options": Condition(
        "used_by: a VPC has them", beside={"aws_vpc_dhcp_options_association": {"id": "a", "dhcp_options_id": "id-1"}}
    ),
    "aws_vpc_security_group_egress_rule": Condition(
        _CLOSES, {"ip_protocol": "-1", "from_port": None, "to_port": None, "cidr_ipv4": "0.0.0.0/0"}, _GROUP
    ),
    "aws_vpc_security_group_ingress_rule": Condition(
        _CLOSES, {"ip_protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_ipv4": "0.0.0.0/0"}, _GROUP
    ),
    "aws_vpclattice_target_group": Condition(
        "used_by: a listener forwards to it",
        beside={"aws_vpclattice_listener": {"id": "l", "default_action": [{"forward": [{"target_groups": ["id-1"]}]}]}},
    ),
    "azurerm_dns_txt_record": Condition(_MAIL, _SENDERS),
    "dns_txt_record_set": Condition(_MAIL, {"txt": _SPF, "name": "@"}),
    "azurerm_route_table": Condition(
        "routes.lost: a subnet has the table",
        beside={"azurerm_subnet_route_table_association": {"id": "a", "subnet_id": "s", "route_table_id": "id-1"}},
    ),
    "infoblox_txt_record": Condition(_MAIL, {"text": _SPF[0]}),
    "google_certificate_manager_certificate": Condition(
        _KEPT, beside={"google_certificate_manager_certificate_map_entry": {"id": "e", "certificates": ["id-1"]}}
    ),
    "google_compute_image": Condition(
        _NEEDED, beside={"google_compute_instance_template": {"id": "t", "disk": [{"source_image": "self_link-1"}]}}
    ),
    "google_compute_managed_ssl_certificate": Condition(_KEPT, beside=_PROXY),
    "google_compute_region_ssl_certificate": Condition(_KEPT, beside=_PROXY),
    "google_compute_ssl_certificate": Condition(_KEPT, beside=_PROXY),
}
"""Types whose loss counts under a condition alone."""

_AT_ONCE = "it is back within seconds, with the same content, and holds nothing"
_FOLLOWED = "what names it is planned with it, and the old one would be in the way of nobody"
_PLANNED = "what is lost is told by comparing the plan's two ends, and they say the same"

BACK_AT_ONCE: dict[str, frozenset[str]] = {
    _AT_ONCE: frozenset(
        (
            "dns_ptr_record",
            "dns_txt_record_set",
            "grafana_rule_group",
            "infoblox_txt_record",
            "aws_alb_listener_certificate",
            "aws_app_cookie_stickiness_policy",
            "aws_appautoscaling_policy",
            "aws_appautoscaling_target",
            "aws_autoscaling_policy",
            "aws_backup_plan",
            "aws_backup_selection",
            "aws_cloudwatch_composite_alarm",
            "aws_cloudwatch_event_rule",
            "aws_cloudwatch_event_target",
            "aws_cloudwatch_metric_alarm",
            "aws_dlm_lifecycle_policy",
            "aws_ec2_managed_prefix_list",
            "aws_ec2_managed_prefix_list_entry",
            "aws_efs_replication_configuration",
            "aws_lb_listener_certificate",
            "aws_s3_bucket_versioning",
            "aws_wafregional_web_acl_association",
            "aws_wafv2_web_acl_association",
            "azurerm_dns_ptr_record",
            "azurerm_private_dns_ptr_record",
            "google_eventarc_trigger",
        )
    ),
    _FOLLOWED: frozenset(("aws_ami", "aws_launch_template", "google_compute_image")),
    _PLANNED: frozenset(
        (
            "aws_ec2_transit_gateway_route",
            "aws_route",
            "aws_security_group_rule",
            "aws_vpc_dhcp_options",
            "aws_vpc_dhcp_options_association",
            "aws_vpc_security_group_egress_rule",
            "aws_vpc_security_group_ingress_rule",
            "azurerm_dns_txt_record",
            "azurerm_route",
            "google_compute_route",
        )
    ),
    _FORGOTTEN: frozenset(("aws_default_subnet", "aws_default_vpc")),
}
"""Types that may be destroyed and made again without a word, by the reason."""


def made(type_: str, number: int) -> dict[str, Any]:
    """An object of a type."""
    return {**values(type_, number), **BUILT.get(type_, {})}


RESOURCE_POLICIES = tuple(
    type_
    for type_, declared in resource_types().items()
    if declared.document and type_.endswith("_policy") and not type_.startswith(("aws_iam_", "google_", "aws_vpc_endpoint_"))
)
"""The documents that say who may use an object of AWS."""


@cache
def types() -> tuple[str, ...]:
    """Every type of every provider that the schemas or the catalogue name."""
    return tuple(type_ for prefix in prefixes() for type_ in types_of(prefix))


@cache
def silent(*, replaced: bool) -> frozenset[str]:
    """The types whose loss passes without a finding about the object, nor one that says that the type is unknown."""
    rows = {type_: lost(type_, number, made(type_, number), replaced=replaced) for number, type_ in enumerate(types())}
    findings = judged(rows.values())
    said = {finding.location.address for finding in findings}
    said |= {address for finding in findings if finding.policy == "loss-unknown" for address in finding.affected}
    return frozenset(type_ for type_, item in rows.items() if item["address"] not in said)


def nobody_misses(type_: str) -> bool:
    """Whether the catalogue says that its loss means nothing."""
    declared = resource_type(type_)
    return bool(declared.harmless or declared.disposable or declared.waits_for)


def comes_back(type_: str) -> bool:
    """Whether a new one is as good, and nobody misses it meanwhile."""
    consequence = resource_type(type_).consequence
    return consequence is not None and consequence.reach is Reach.LATER and not consequence.lasting


def test_every_type_that_is_deleted_has_a_finding() -> None:
    assert {type_ for type_ in silent(replaced=False) if not nobody_misses(type_)} == CONDITIONAL.keys()


@pytest.mark.parametrize("type_", sorted(CONDITIONAL))
def test_a_conditional_loss_has_a_finding_under_its_condition(type_: str) -> None:
    addresses = [finding.location.address for finding in judged(CONDITIONAL[type_].rows(type_))]
    assert f"module.m1.{type_}.main" in addresses, CONDITIONAL[type_].fact


def test_every_type_that_is_destroyed_and_made_again_has_a_finding() -> None:
    """Where something is lost: a type that nobody has described is said when it is deleted."""
    known = (type_ for type_ in silent(replaced=True) if answer(type_) is not Answer.UNKNOWN)
    assert {type_ for type_ in known if not nobody_misses(type_) and not comes_back(type_)} == frozenset().union(
        *BACK_AT_ONCE.values()
    )


@pytest.mark.parametrize(("effect", "count"), [("Allow", 1), ("Deny", 0)])
def test_a_resource_policy_that_goes_counts_where_it_let_somebody_in(effect: str, count: int) -> None:
    statement = {"Effect": effect, "Action": "*", "Principal": {"AWS": "111122223333"}, "Resource": "*"}
    document = json.dumps({"Statement": [statement]})
    rows = [
        lost(type_, number, {**made(type_, number), str(resource_type(type_).document): document})
        for number, type_ in enumerate(RESOURCE_POLICIES)
    ]
    said = [str(finding.location.address) for finding in judged(rows) if finding.layer is not Layer.RUN]
    assert sorted(said) == sorted(item["address"] for item in rows) * count


def test_no_type_is_made_up() -> None:
    assert {*BUILT, *CONDITIONAL}.union(*BACK_AT_ONCE.values()) <= set(types())
