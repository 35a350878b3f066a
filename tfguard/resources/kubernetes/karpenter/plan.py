"""Karpenter, for plans. A custom API's kind is a type of its own, `group/Kind`."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "karpenter.sh/NodePool",
        "node pool",
        Layer.COMPUTE,
        unit="processors",
        capacity=(Measure("limit", Role.CEILING, "spec.limits.cpu"),),
        consequence=Consequence("get errors: its nodes are drained and deleted with it", reach=Reach.ALL),
    ),
    ResourceType(
        "karpenter.sh/Provisioner",
        "provisioner",
        Layer.COMPUTE,
        consequence=Consequence("get errors: its nodes are drained and deleted with it", reach=Reach.ALL),
    ),
    ResourceType(
        "karpenter.sh/NodeClaim",
        "node claim",
        Layer.COMPUTE,
        consequence=Consequence("get errors from the pods of the node until they run elsewhere", reach=Reach.PART),
    ),
    ResourceType(
        "karpenter.k8s.aws/EC2NodeClass",
        "node class",
        Layer.COMPUTE,
        consequence=Consequence("wait at the next peak: no node can be started", reach=Reach.LATER),
    ),
    ResourceType(
        "karpenter.k8s.aws/AWSNodeTemplate",
        "node template",
        Layer.COMPUTE,
        consequence=Consequence("wait at the next peak: no node can be started", reach=Reach.LATER),
    ),
)
