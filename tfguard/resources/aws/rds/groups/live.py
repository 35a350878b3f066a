"""The groups that databases name: parameters, options, subnets, as AWS answers."""

from __future__ import annotations

from typing import Any

from tfguard.resources.aws.rds.management import parameter_group, subnet_group
from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader

_SERVICE = "rds"


def _options(live: LiveObject) -> list[dict[str, Any]]:
    """The options; of their settings, those that the state has, since AWS answers with every default."""
    before = {item.get("option_name"): item for item in live.state.get("option") or []}
    return [_option(item, before.get(item.get("OptionName"), {})) for item in live.get("Options") or []]


def _option(item: dict[str, Any], before: Any) -> dict[str, Any]:
    wanted = {setting.get("name") for setting in before.get("option_settings") or []}
    found = [setting for setting in item.get("OptionSettings") or [] if setting.get("Name") in wanted]
    return {
        "option_name": item.get("OptionName"),
        "port": item.get("Port"),
        "version": item.get("OptionVersion") or "",
        "option_settings": [{"name": setting.get("Name"), "value": setting.get("Value")} for setting in found],
        "vpc_security_group_memberships": [
            group.get("VpcSecurityGroupId") for group in item.get("VpcSecurityGroupMemberships") or []
        ],
    }


OPTIONS = LiveReader(
    type="aws_db_option_group",
    service=_SERVICE,
    read=Call("describe_option_groups", "OptionGroupsList", {"OptionGroupName": "name"}, gone=("OptionGroupNotFoundFault",)),
    id="OptionGroupName",
    state_id="name",
    details=(Detail("tag_list", Call("list_tags_for_resource", "TagList", {"ResourceName": "OptionGroupArn"})),),
    attributes={"option": Attribute(_options)},
    tags="tag_list",
)

LIVE_READERS = (
    parameter_group("aws_db_parameter_group", "rds", ""),
    parameter_group("aws_rds_cluster_parameter_group", "rds", "cluster_"),
    subnet_group("aws_db_subnet_group", "rds"),
    OPTIONS,
)
