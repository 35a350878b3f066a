"""The names in a user's policies are checked when they are loaded."""

from __future__ import annotations

from tfguard.engine.load import Check, PolicyFile
from tfguard.outputs.deliver import warn


def name_check(strict: bool = False) -> Check:
    """The check; a strict one also refuses names that only a newer provider may have, of which it else warns."""

    def check(item: PolicyFile) -> None:
        # Imported here: most runs load no policy but ours, whose names the tests have checked.
        from tfguard.commands.vocabulary import Names
        from tfguard.engine.names_check import check_names

        check_names(item, Names(), strict, warn)

    return check
