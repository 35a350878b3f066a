"""Records that are set by dynamic updates (RFC 2136), for plans."""

from __future__ import annotations

from tfguard.resources.others.records import record, within
from tfguard.resources.shapes.resource_type import ResourceType

_VALUES = {
    "a_record_set": ("A", "addresses"),
    "aaaa_record_set": ("AAAA", "addresses"),
    "cname_record": ("CNAME", "[cname || `[]`][]"),
    "mx_record_set": ("MX", "mx[].exchange"),
    "ns_record_set": ("NS", "nameservers"),
    "ptr_record": ("PTR", "[ptr || `[]`][]"),
    "srv_record_set": ("SRV", "srv[].target"),
    "txt_record_set": ("TXT", "txt"),
}
"""Each type's own, where a record keeps its values: the end of the resource type's name has both."""


def _record(suffix: str, kind: str, values: str) -> ResourceType:
    return record(f"dns_{suffix}", within("name", "zone"), "zone", values, kind=f"'{kind}'", identity=("zone", "name"))


RESOURCE_TYPES = (*(_record(suffix, kind, values) for suffix, (kind, values) in _VALUES.items()),)
