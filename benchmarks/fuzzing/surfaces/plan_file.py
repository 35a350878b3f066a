"""Binary plans: an archive whose members are damaged, missing or others, beside its whole JSON. Nothing is run."""

from __future__ import annotations

import io
import warnings
import zipfile
from random import Random

from fuzzing import sources
from fuzzing.checks import JSON_FORMAT, refused
from fuzzing.damage import HCL, JSON, cut, damage
from fuzzing.nodes import HOSTILE, damage_nodes, written
from fuzzing.trial import Check, Trial

NAME = "plan.bin"
_NAMES = (
    "tfplan",
    "tfstate",
    "tfstate-prev",
    ".terraform.lock.hcl",
    "tfconfig/modules.json",
    "tfconfig/m-/main.tf",
    "tfconfig/m-a/b.tf",
)


def trial(rng: Random) -> Trial:
    """A plan file that is damaged as bytes, as an archive, or in a member."""
    data, plan = rng.choice(sources.plan_files())
    how = rng.random()
    checks: tuple[Check, ...] = ()
    if how < 0.2:
        data = damage(rng, data, JSON)
    elif how < 0.3:
        data, checks = cut(rng, data), (refused,)
    else:
        data = _archive(rng, _members(rng, data))
    files = {"plan.json": plan, NAME: data}
    return Trial((("plan", "plan.json", "--plan-file", NAME, *JSON_FORMAT),), files, (NAME,), checks)


def _members(rng: Random, data: bytes) -> list[tuple[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        members = [(name, opened.read(name)) for name in opened.namelist()]
    for _ in range(rng.choice((1, 1, 2))):
        number = rng.randrange(len(members))
        name, content = members[number]
        match rng.randrange(5):
            case 0:
                del members[number]
            case 1:
                members.append((rng.choice(_NAMES), content))
            case 2:
                members[number] = (rng.choice((*_NAMES, *HOSTILE)) or "x", content)
            case _:
                members[number] = (name, _damaged(rng, name, content))
        if not members:
            break
    return members


def _damaged(rng: Random, name: str, content: bytes) -> bytes:
    if name.endswith(".json") or name.startswith("tfstate"):
        try:
            return written(rng, damage_nodes(rng, sources.parsed(content)))
        except ValueError:  # it is damaged already
            return damage(rng, content, JSON)
    return damage(rng, content, HCL, sources.configurations())


def _archive(rng: Random, members: list[tuple[str, bytes]]) -> bytes:
    out = io.BytesIO()
    with (
        warnings.catch_warnings(action="ignore"),
        zipfile.ZipFile(out, "w", rng.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))) as made,
    ):
        for name, content in members:
            # A date of its own would make the same seed another input.
            made.writestr(zipfile.ZipInfo(name.encode("utf-8", "replace").decode()), content)
    return out.getvalue()
