"""External Secrets and sealed secrets, for plans. A custom API's kind is a type of its own, `group/Kind`."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "external-secrets.io/ExternalSecret",
        "external secret",
        Layer.DATA,
        consequence=Consequence(
            "get errors when the pods that use its secret start again: the secret goes with it", reach=Reach.PART
        ),
    ),
    ResourceType(
        "external-secrets.io/ClusterExternalSecret",
        "cluster external secret",
        Layer.DATA,
        consequence=Consequence("get errors when the pods that use its secrets start again: they go with it", reach=Reach.ALL),
    ),
    ResourceType(
        "external-secrets.io/SecretStore",
        "secret store",
        Layer.DATA,
        consequence=Consequence(
            "notice nothing until a secret is rotated: nothing is read from it any more", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "external-secrets.io/ClusterSecretStore",
        "cluster secret store",
        Layer.DATA,
        consequence=Consequence(
            "notice nothing until a secret is rotated: nothing is read from it any more", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "external-secrets.io/PushSecret",
        "pushed secret",
        Layer.DATA,
        consequence=Consequence("notice nothing until the secret is rotated", reach=Reach.LATER),
    ),
    ResourceType(
        "bitnami.com/SealedSecret",
        "sealed secret",
        Layer.DATA,
        consequence=Consequence(
            "get errors when the pods that use its secret start again: the secret goes with it", reach=Reach.PART
        ),
    ),
    ResourceType(
        "secrets-store.csi.x-k8s.io/SecretProviderClass",
        "secret provider class",
        Layer.DATA,
        consequence=Consequence("get errors when pods start: their secrets cannot be mounted", reach=Reach.PART),
    ),
)
