"""Entra ID's access packages, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_ASKING = Consequence("can no longer ask for it", whom="whoever needs access", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "azuread_access_package",
        "access package",
        Layer.IDENTITY,
        parent="catalog_id",
        consequence=Consequence("who have their rights by the package are refused", lasting="its assignments", reach=Reach.ALL),
    ),
    ResourceType(
        "azuread_access_package_assignment_policy",
        "access package policy",
        Layer.IDENTITY,
        identity=("access_package_id", "display_name"),
        parent="access_package_id",
        consequence=_ASKING,
    ),
    ResourceType(
        "azuread_access_package_catalog",
        "access package catalog",
        Layer.IDENTITY,
        consequence=Consequence(
            "who have their rights by its packages are refused", lasting="its packages' assignments", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "azuread_access_package_catalog_role_assignment",
        "role in a catalog",
        Layer.IDENTITY,
        identity=("catalog_id", "role_id", "principal_object_id"),
        parent="catalog_id",
        consequence=Consequence("can no longer manage the catalog", whom="who has the role", reach=Reach.LATER),
    ),
    ResourceType(
        "azuread_access_package_resource_catalog_association",
        "resource of a catalog",
        Layer.IDENTITY,
        identity=("catalog_id", "resource_origin_id"),
        parent="catalog_id",
        consequence=Consequence("who have their rights to it by a package are refused", reach=Reach.PART),
    ),
    ResourceType(
        "azuread_access_package_resource_package_association",
        "resource of an access package",
        Layer.IDENTITY,
        identity=("access_package_id", "catalog_resource_association_id"),
        parent="access_package_id",
        consequence=Consequence("who have their rights to it by the package are refused", reach=Reach.PART),
    ),
)
