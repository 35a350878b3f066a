"""Storage classes and drivers, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.kubernetes.versions import both
from tfguard.resources.shapes.consequence import Consequence, Reach

RESOURCE_TYPES = (
    *both(
        "kubernetes_storage_class",
        "storage class",
        Layer.DATA,
        "storage.k8s.io/StorageClass",
        consequence=Consequence(
            "notice nothing until a new volume is needed: claims that name it wait for ever", reach=Reach.LATER
        ),
    ),
    *both(
        "kubernetes_csi_driver",
        "storage driver",
        Layer.DATA,
        "storage.k8s.io/CSIDriver",
        consequence=Consequence("get errors when pods start again: their volumes cannot be mounted", reach=Reach.ALL),
    ),
)
