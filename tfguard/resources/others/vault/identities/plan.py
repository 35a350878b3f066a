"""Vault's identities, groups and OIDC, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_PART_OF_AN_IDENTITY_GROUP = Consequence("lose the policies that it gives", whom="members of the group", reach=Reach.PART)
_PART_OF_AN_OIDC_PROVIDER = Consequence("can no longer log in to programs that use it", reach=Reach.ALL)

RESOURCE_TYPES = (
    ResourceType(
        "vault_identity_entity",
        "identity",
        Layer.IDENTITY,
        identity=("namespace", "name"),
        consequence=Consequence(
            "loses the policies that it gives",
            whom="whoever it stands for",
            lasting="its id, which groups name",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "vault_identity_entity_alias",
        "alias of an identity",
        Layer.IDENTITY,
        identity=("name", "mount_accessor", "canonical_id"),
        parent="canonical_id",
        consequence=Consequence("loses the identity's policies", whom="whoever logs in by it", reach=Reach.PART),
    ),
    ResourceType(
        "vault_identity_entity_policies",
        "policies of an identity",
        Layer.IDENTITY,
        parent="entity_id",
        consequence=Consequence("loses the policies that it gives", whom="whoever it stands for", reach=Reach.PART),
    ),
    ResourceType(
        "vault_identity_group",
        "identity group",
        Layer.IDENTITY,
        identity=("namespace", "name"),
        consequence=Consequence(
            "lose the policies that it gives", whom="members of the group", lasting="its id", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "vault_identity_group_alias",
        "alias of an identity group",
        Layer.IDENTITY,
        identity=("name", "mount_accessor"),
        parent="canonical_id",
        consequence=Consequence("lose the policies that it gives", whom="members of the group outside", reach=Reach.PART),
    ),
    ResourceType(
        "vault_identity_group_policies",
        "part of an identity group",
        Layer.IDENTITY,
        parent="group_id",
        consequence=_PART_OF_AN_IDENTITY_GROUP,
    ),
    ResourceType(
        "vault_identity_group_member_entity_ids",
        "part of an identity group",
        Layer.IDENTITY,
        parent="group_id",
        consequence=_PART_OF_AN_IDENTITY_GROUP,
    ),
    ResourceType(
        "vault_identity_group_member_group_ids",
        "part of an identity group",
        Layer.IDENTITY,
        parent="group_id",
        consequence=_PART_OF_AN_IDENTITY_GROUP,
    ),
    ResourceType(
        "vault_identity_oidc_client",
        "OIDC client",
        Layer.IDENTITY,
        identity=("namespace", "name"),
        consequence=Consequence("can no longer log in to the program", lasting="its client id and secret", reach=Reach.ALL),
    ),
    ResourceType(
        "vault_identity_oidc_provider",
        "part of an OIDC provider",
        Layer.IDENTITY,
        identity=("namespace", "name"),
        consequence=_PART_OF_AN_OIDC_PROVIDER,
    ),
    ResourceType(
        "vault_identity_oidc_key",
        "part of an OIDC provider",
        Layer.IDENTITY,
        identity=("namespace", "name"),
        consequence=_PART_OF_AN_OIDC_PROVIDER,
    ),
    ResourceType(
        "vault_identity_oidc_scope",
        "part of an OIDC provider",
        Layer.IDENTITY,
        identity=("namespace", "name"),
        consequence=_PART_OF_AN_OIDC_PROVIDER,
    ),
    ResourceType(
        "vault_identity_oidc_assignment",
        "part of an OIDC provider",
        Layer.IDENTITY,
        identity=("namespace", "name"),
        consequence=_PART_OF_AN_OIDC_PROVIDER,
    ),
    ResourceType(
        "vault_identity_oidc_role",
        "part of an OIDC provider",
        Layer.IDENTITY,
        identity=("namespace", "name"),
        consequence=_PART_OF_AN_OIDC_PROVIDER,
    ),
)
