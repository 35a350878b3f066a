"""Argo CD, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_ARGO_CD_TOKEN = Consequence("are refused", whom="pipelines that use it", lasting="its secret", reach=Reach.LATER)
_ARGO_CD_TRUST = Consequence("are no longer synchronized", whom="applications from its repositories", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "argocd_application",
        "Argo CD application",
        Layer.COMPUTE,
        consequence=Consequence(
            "of what it deploys may get no answer: its objects are deleted with it, where it cascades", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "argocd_application_set",
        "Argo CD application set",
        Layer.COMPUTE,
        consequence=Consequence(
            "of what its applications deploy may get no answer: these are deleted with it", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "argocd_project",
        "Argo CD project",
        Layer.RUN,
        consequence=Consequence("are no longer synchronized", whom="its applications", reach=Reach.LATER),
    ),
    ResourceType("argocd_project_token", "Argo CD token", Layer.IDENTITY, consequence=_ARGO_CD_TOKEN),
    ResourceType("argocd_account_token", "Argo CD token", Layer.IDENTITY, consequence=_ARGO_CD_TOKEN),
    ResourceType(
        "argocd_repository",
        "Argo CD repository",
        Layer.RUN,
        identity=("repo",),
        consequence=Consequence("are no longer synchronized", whom="applications from it", reach=Reach.LATER),
    ),
    ResourceType(
        "argocd_repository_credentials",
        "Argo CD credentials",
        Layer.RUN,
        identity=("url",),
        consequence=Consequence("are no longer synchronized", whom="applications from its repositories", reach=Reach.LATER),
    ),
    ResourceType("argocd_repository_certificate", "Argo CD trust", Layer.RUN, consequence=_ARGO_CD_TRUST),
    ResourceType("argocd_gpg_key", "Argo CD trust", Layer.RUN, consequence=_ARGO_CD_TRUST),
    ResourceType(
        "argocd_cluster",
        "Argo CD cluster",
        Layer.RUN,
        identity=("server", "name"),
        consequence=Consequence("are no longer synchronized", whom="applications in the cluster", reach=Reach.LATER),
    ),
    ResourceType(
        "flux_bootstrap_git",
        "Flux",
        Layer.RUN,
        consequence=Consequence(
            "finds it undone: Flux is taken out of the cluster", whom="whoever deploys by Git", reach=Reach.LATER
        ),
    ),
)
