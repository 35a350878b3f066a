"""Names that no published schema gives us, each with where it is from and why it is here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from msgspec import Struct


class ByHand(Struct, frozen=True):
    """A type, or attributes of a type that the schemas do not have.

    source: the provider, and where it documents them.
    reason: why the generated names do not.
    shapes: as `provider.TypeSchema` has them.
    """

    source: str
    reason: str
    shapes: Mapping[str, Any]


_UNPUBLISHED: Final = "its provider has no published bindings"


def _each(shape: Any, names: str) -> dict[str, Any]:
    return dict.fromkeys(names.split(), shape)


_GRAFANA_RULE: Final = {
    **_each("string", "condition exec_err_state for keep_firing_for name no_data_state uid"),
    **_each(["map", "string"], "annotations labels"),
    "data": ["list", "dynamic"],
    "is_paused": "bool",
    "missing_series_evals_to_resolve": "number",
    "notification_settings": ["list", "dynamic"],
    "record": ["list", _each("string", "from metric")],
}

BY_HAND: Final[Mapping[str, ByHand]] = {
    "grafana_rule_group": ByHand(
        "grafana/grafana, docs/resources/rule_group.md",
        _UNPUBLISHED,
        {
            **_each("string", "folder_uid id name org_id"),
            "disable_provenance": "bool",
            "interval_seconds": "number",
            "rule": ["list", _GRAFANA_RULE],
        },
    ),
    "kubectl_manifest": ByHand(
        "gavinbunney/kubectl, docs/resources/kubectl_manifest.md",
        _UNPUBLISHED,
        {
            **_each("bool", "force_new validate_schema wait wait_for_rollout"),
            **_each("string", "api_version id kind live_manifest_incluster live_resource_version live_uid name namespace"),
            **_each("string", "override_namespace resource_version uid yaml_body yaml_body_parsed yaml_incluster"),
            **_each(["list", "string"], "ignore_fields sensitive_fields"),
        },
    ),
}
"""By resource type."""
