"""The fact `who`: who made an edit, where CloudTrail tells."""

from __future__ import annotations

from tfguard.model.drift import Drift, Via

_HOW = {
    Via.CONSOLE: "in the console",
    Via.HUMAN_CLI: "from a command line",
    Via.TERRAFORM: "with Terraform",
    Via.SERVICE: "as a service",
}


def who(drift: Drift) -> str | None:
    """Who, how, when, and by which event; null where nothing tells."""
    found = drift.attribution
    if found is None:
        return None
    when = found.time.strftime("%Y-%m-%d %H:%M UTC")
    sure = "" if found.confidence == "high" else f" ({found.confidence} confidence)"
    return f"{found.actor}, {_HOW[found.via]}, {when}: {found.event}{sure}"
