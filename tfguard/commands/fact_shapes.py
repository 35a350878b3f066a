"""What is inside the facts, so that a name in it can be checked. A fact that is not here is a text, a number or a switch."""

from __future__ import annotations

from collections.abc import Mapping

from tfguard.engine.policy import Subject
from tfguard.engine.vocabulary import Keyed, Shape, fields

_ADDRESSES: Shape = ["list", "string"]
_TEXTS: Shape = ["list", "string"]
_PATHS: Shape = ["list", Keyed.PATH]
_OF_VALUES: Mapping[str, Shape] = dict.fromkeys(("state", "live", "after"), "dynamic")
_BRIEF = fields("address action", type=Keyed.TYPE)
_UPGRADE = fields("provider from to bump")
_DOOR = fields(
    "direction peer protocol ports text public few web admin wide any_left idle",
    left=_TEXTS,
    served_by=_ADDRESSES,
    mixed=_ADDRESSES,
)
_ROUTE = fields("destination default from to before after text")
_HEALTH = fields("protocol path port codes seconds")
_CONSEQUENCE = fields("text whom stops lasting reach")

_CHANGE: Mapping[str, Shape] = {
    "added": Keyed.ELEMENTS,
    "adopted": fields("live id", users=_ADDRESSES),
    "after": Keyed.VALUES,
    "alerts": fields("subscribers_left", alarms=_ADDRESSES, watchers=_ADDRESSES, protocols=_TEXTS),
    "before": Keyed.VALUES,
    "capacity": fields(
        "unit running ceiling floor stopped autoscaled", cuts=["list", fields("name role before after percent")]
    ),
    "cause": {**_BRIEF, "order": "string", "attribute": Keyed.PATH},
    "certificate": fields("", names=_TEXTS, names_after=_TEXTS, lost=_TEXTS, served_by=_ADDRESSES, kept_by=_ADDRESSES),
    "changed": Keyed.ENTRIES,
    "chart_values": ["list", fields("path name percent", before="dynamic", after="dynamic")],
    "closed": {
        **fields("unclear", open_after=_TEXTS, listed_by=_ADDRESSES),
        **{name: ["list", _DOOR] for name in ("ingress", "egress", "between")},
    },
    "configured": _TEXTS,
    "consequence": _CONSEQUENCE,
    "dangling": _ADDRESSES,
    "displaced": fields("live", over=_TEXTS, others=_ADDRESSES),
    "emptied": Keyed.ENTRIES,
    "followers": ["list", {**_BRIEF, "attribute": Keyed.PATH}],
    "granted_by": _ADDRESSES,
    "guard": fields("refuses live", addresses=_ADDRESSES),
    "health": fields("admits_errors", before=_HEALTH, after=_HEALTH, refuses=_TEXTS),
    "joins": fields("", live=_TEXTS, new=_TEXTS, unclear=_TEXTS),
    "left_behind": _ADDRESSES,
    "lifecycle": fields("prevent_destroy create_before_destroy", ignore_changes=_PATHS),
    "listener": fields(
        "action action_after targets targets_after created_group muted replacement catches_all",
        groups=_TEXTS,
        groups_after=_TEXTS,
        redirect=fields("host port protocol same_host answered loops"),
        lost=_TEXTS,
        narrowed_by=_TEXTS,
    ),
    "lowered": Keyed.ENTRIES,
    "machine": fields("before after percent"),
    "peers": fields("before after gone percent"),
    "pending_reads": _ADDRESSES,
    "permissions": fields(
        "", removed=_TEXTS, services=_TEXTS, principals=_TEXTS, conditioned=_TEXTS, denied=_TEXTS, denied_if=_TEXTS
    ),
    "public": "dynamic",  # true, or what makes it so
    "public_by": ["list", fields("address by")],
    "raised": Keyed.ENTRIES,
    "record": fields(
        "name type type_after zone ttl ttl_after renamed retargeted weight weight_after weight_left overwrites validation",
        values=_TEXTS,
        values_after=_TEXTS,
        kept=_TEXTS,
        beside=_ADDRESSES,
        instead=_ADDRESSES,
        successors=_ADDRESSES,
        validated_by=fields("", staying=_ADDRESSES, going=_ADDRESSES),
    ),
    "removed": Keyed.ELEMENTS,
    "replace_paths": _PATHS,
    "routes": fields("", lost=["list", _ROUTE], moved=["list", _ROUTE]),
    "settings": ["map", fields("before after percent")],
    "shadowed": fields("domain", names=_TEXTS, records=_ADDRESSES),
    "shift": fields("family left renumbered rekeyed", deleted=_ADDRESSES, touched=_ADDRESSES, created=_ADDRESSES),
    "siblings": _ADDRESSES,
    "targets": fields("before after kept dissolved", groups=_ADDRESSES),
    "tls": fields("policy policy_after", certificates=_TEXTS, certificates_after=_TEXTS, refused=_TEXTS, lost=_TEXTS),
    "turned_off": Keyed.ENTRIES,
    "turned_on": Keyed.ENTRIES,
    "twin": _BRIEF,
    "type": Keyed.TYPE,
    "unconfigured": _PATHS,
    "undone": [
        "list",
        fields(
            "exact direction empties text label gives_back housekeeping sensitive",
            path=Keyed.PATH,
            **_OF_VALUES,
            leaves=["list", "dynamic"],
            returns=["list", "dynamic"],
        ),
    ],
    "unknown": _PATHS,
    "upgrade": _UPGRADE,
    "used_by": fields("", now=_ADDRESSES, later=_ADDRESSES, going=_ADDRESSES),
    "version": fields("before after step"),
}

_PLAN: Mapping[str, Shape] = {
    "deferred": _TEXTS,
    "drifted": ["list", fields("address type action", paths=_TEXTS)],
    "failed_checks": ["list", fields("address status", problems=_TEXTS)],
    "forgotten": _ADDRESSES,
    "gone_modules": ["list", fields("module becomes deleted missed", addresses=_ADDRESSES)],
    "invoked_actions": _TEXTS,
    "not_shown": _TEXTS,
    "relocated": fields("from to made_again", addresses=_ADDRESSES),
    "share": fields("existing deleted percent", addresses=_ADDRESSES),
    "shortened": _ADDRESSES,
    "switched": fields("from to percent", addresses=_ADDRESSES),
    "unknown_losses": ["list", fields("type", addresses=_ADDRESSES)],
    "upgrades": ["list", _UPGRADE],
}

_DRIFT: Mapping[str, Shape] = {
    "consequence": _CONSEQUENCE,
    "differences": ["list", fields("text", path=Keyed.PATH, attribute=Keyed.PATH, state="dynamic", live="dynamic")],
    "edited": _PATHS,
    "evidence": _TEXTS,
    "import_block": _TEXTS,
    "opened": _TEXTS,
    "type": Keyed.TYPE,
    "values": Keyed.VALUES,
}

_LIVE_RESOURCE: Mapping[str, Shape] = {
    "alarm": fields("enabled", actions=_TEXTS),
    "backups": fields("days replica"),
    "certificate": fields("days_left imported", used_by=_TEXTS, missing_records=_TEXTS),
    "dead_targets": ["list", fields("name kind ours")],
    "delegation": fields("name parent", expected=_TEXTS, delegated=_TEXTS, apex=_TEXTS),
    "failover": fields("role health_check state evaluates_target"),
    "targets": fields("registered serving starting", states=["map", "number"], filled_by=_ADDRESSES),
    "type": Keyed.TYPE,
    "zones": _TEXTS,
}

SHAPES: Mapping[Subject, Mapping[str, Shape]] = {
    Subject.CHANGE: _CHANGE,
    Subject.DRIFT: _DRIFT,
    Subject.LIVE_RESOURCE: _LIVE_RESOURCE,
    Subject.PLAN: _PLAN,
    Subject.LOCK_FILE: {"floating": _TEXTS, "missing": ["list", fields("provider at")]},
    Subject.LOCKED_PROVIDER: {
        "hashes": fields("h1 zh"),
        "platforms": _TEXTS,
        "refused_by": ["list", fields("at constraint")],
        "upgrade": fields("from to bump downgrade"),
    },
    Subject.PIPELINE: {"commands": ["list", fields("line text")]},
    Subject.PROVIDER_REQUIREMENT: {"allowed_sources": _TEXTS, "locked": fields("version constraints")},
    Subject.RESOURCE: {
        "type": Keyed.TYPE,
        "values": Keyed.ARGUMENTS,
        "written_twice": ["list", fields("argument", resources=_ADDRESSES)],
    },
}
"""The shapes of the facts that hold names of their own, by subject."""
