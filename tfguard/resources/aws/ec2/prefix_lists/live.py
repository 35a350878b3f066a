"""Managed prefix lists, as AWS answers."""

from __future__ import annotations

from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader

_SERVICE = "ec2"
_LIST_GONE = ("InvalidPrefixListID.NotFound", "InvalidPrefixListId.NotFound")

PREFIX_LIST = LiveReader(
    type="aws_ec2_managed_prefix_list",
    service=_SERVICE,
    read=Call("describe_managed_prefix_lists", "PrefixLists"),
    check=Call("describe_managed_prefix_lists", "PrefixLists", {"PrefixListIds": "[id]"}, gone=_LIST_GONE),
    id="PrefixListId",
    gone="State == 'delete-complete'",
    details=(
        Detail(
            "entries",
            Call("get_managed_prefix_list_entries", "Entries", {"PrefixListId": "PrefixListId"}, gone=_LIST_GONE),
            when="OwnerId != 'AWS'",
        ),
    ),
    attributes={
        "name": Attribute("PrefixListName", unless_absent=True),
        "max_entries": "MaxEntries",
        "entry": "entries[].{cidr: Cidr, description: Description}",
    },
    tags="Tags",
)

PREFIX_LIST_ENTRY = LiveReader(
    type="aws_ec2_managed_prefix_list_entry",
    service=_SERVICE,
    read=Call(
        "get_managed_prefix_list_entries",
        "Entries",
        {"PrefixListId": "prefix_list_id"},
        gone=_LIST_GONE,
        context=("PrefixListId",),
    ),
    id="join(',', [PrefixListId, Cidr])",
    state_id="join(',', [prefix_list_id, cidr])",
    attributes={"description": "Description"},
)

LIVE_READERS = (
    PREFIX_LIST,
    PREFIX_LIST_ENTRY,
)
