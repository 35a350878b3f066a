"""Drafts what tells a declaration from broken ones: an edit, of those that were tried, for each mutant that nothing kills."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any

from scripts.answer_rows.mutants import Mutant, Mutants
from tests.resources.row import expected
from tfguard.resources.catalogue import live_readers

if TYPE_CHECKING:
    from scripts.draft_edits import Drafter

_MOST = 600
"""Edits that are tried against one mutant."""


def draft(drafter: Drafter) -> None:
    """Keep an edit for each mutant of the declaration that the edits so far do not tell from it."""
    mutants = list(Mutants(drafter.reader, Random(1)).all())  # noqa: S311  # which field takes the place of another
    survivors = [mutant for mutant in mutants if not _told(drafter, mutant)]
    tried = {str(edit): edit for edit in drafter.tried}
    outcomes = [(edit, drafter.found(edit)) for edit in list(tried.values())[:_MOST]]
    for mutant in survivors:
        if _told(drafter, mutant):
            continue  # what was kept for another one tells this one too
        with mutant.broken():
            telling = next((pair for pair in outcomes if _differs(drafter, *pair)), None)
        if telling is not None:
            edit, found = telling
            if found:
                drafter.keep(edit, found)
            else:
                drafter.keep_equal(edit)


def _told(drafter: Drafter, mutant: Mutant) -> bool:
    with mutant.broken():
        every: list[dict[str, Any]] = [{}, *drafter.edits, *drafter.equal]
        return any(drafter.found(edit, live_readers()[drafter.reader.type]) != expected(edit) for edit in every)


def _differs(drafter: Drafter, edit: dict[str, Any], found: dict[str, Any]) -> bool:
    return "error" not in found and drafter.found(edit, live_readers()[drafter.reader.type]) != found
