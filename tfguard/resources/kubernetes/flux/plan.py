"""Flux, for plans. A custom API's kind is a type of its own, `group/Kind`."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "kustomize.toolkit.fluxcd.io/Kustomization",
        "Flux kustomization",
        Layer.COMPUTE,
        consequence=Consequence("lose what it deploys, where it prunes; else nobody deploys it any more", reach=Reach.ALL),
    ),
    ResourceType(
        "helm.toolkit.fluxcd.io/HelmRelease",
        "Flux Helm release",
        Layer.COMPUTE,
        consequence=Consequence("lose what the chart runs: it is uninstalled", reach=Reach.ALL),
    ),
    ResourceType(
        "source.toolkit.fluxcd.io/GitRepository",
        "Flux source",
        Layer.RUN,
        consequence=Consequence("notice nothing; nothing new is deployed from it", reach=Reach.LATER),
    ),
    ResourceType(
        "source.toolkit.fluxcd.io/HelmRepository",
        "Flux source",
        Layer.RUN,
        consequence=Consequence("notice nothing; nothing new is deployed from it", reach=Reach.LATER),
    ),
)
