"""Who may do what: the shapes of declarations."""

from __future__ import annotations

from msgspec import Struct


class Grant(Struct, frozen=True, omit_defaults=True):
    """How an attachment of permissions says who may do what, and on what.

    principals, permissions, scope: the attributes that name them.
    sort: what the principals are, where their names alone do not tell: "role".
    listing: the list also shows what the attachments of others put there: it counts where the configuration sets it.
    """

    principals: str
    permissions: str
    scope: str = ""
    sort: str = ""
    listing: bool = False


class OnlyOwner(Struct, frozen=True):
    """How a type owns all of something: its create removes what others have put there.

    over: the attributes that name what it owns.
    others: the types that may have put something there.
    """

    over: tuple[str, ...]
    others: tuple[str, ...]


class PublicShape(Struct, frozen=True, omit_defaults=True):
    """How a type opens a bucket to everybody.

    by: what people call it: "policy", "acl" or "website".
    attribute: the one that does it: a policy document, or one of `values`; without an attribute, it always does.
    """

    by: str
    attribute: str | None = None
    values: tuple[str, ...] = ()
