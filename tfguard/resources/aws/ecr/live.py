"""Elastic Container Registry."""

from __future__ import annotations

from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader
from tfguard.resources.shapes.nested import nested
from tfguard.resources.shapes.normalise import iam_policy, json_value

_SERVICE = "ecr"
_GONE = ("RepositoryNotFoundException",)

REPOSITORY = LiveReader(
    type="aws_ecr_repository",
    service=_SERVICE,
    read=Call("describe_repositories", "repositories"),
    check=Call("describe_repositories", "repositories", {"repositoryNames": "[name]"}, gone=_GONE),
    id="repositoryName",
    state_id="name",
    details=(Detail("tag_list", Call("list_tags_for_resource", "tags", {"resourceArn": "repositoryArn"}, gone=_GONE)),),
    attributes={
        "image_tag_mutability": "imageTagMutability",
        "image_scanning_configuration": Attribute(
            "imageScanningConfiguration && [{scan_on_push: imageScanningConfiguration.scanOnPush}]", unless_absent=True
        ),
    },
    tags="tag_list",
    not_compared={"encryption_configuration": "AWS lets nobody edit it"},
)

LIFECYCLE = LiveReader(
    type="aws_ecr_lifecycle_policy",
    service=_SERVICE,
    read=Call(
        "get_lifecycle_policy",
        "@",
        {"repositoryName": "repository"},
        gone=("LifecyclePolicyNotFoundException", *_GONE),
    ),
    id="repositoryName",
    state_id="repository",
    attributes={"policy": Attribute("lifecyclePolicyText", normalise=json_value)},
)

POLICY = LiveReader(
    type="aws_ecr_repository_policy",
    service=_SERVICE,
    read=Call(
        "get_repository_policy",
        "@",
        {"repositoryName": "repository"},
        gone=("RepositoryPolicyNotFoundException", *_GONE),
    ),
    id="repositoryName",
    state_id="repository",
    attributes={"policy": Attribute("policyText", normalise=iam_policy)},
)

REGISTRY_POLICY = LiveReader(
    type="aws_ecr_registry_policy",
    service=_SERVICE,
    read=Call("get_registry_policy", "@", gone=("RegistryPolicyNotFoundException",)),
    id="registryId",
    state_id="registry_id",
    attributes={"policy": Attribute("policyText", normalise=iam_policy)},
)

REPLICATION = LiveReader(
    type="aws_ecr_replication_configuration",
    service=_SERVICE,
    read=Call("describe_registry", "@"),
    id="registryId",
    state_id="registry_id",
    attributes={
        "replication_configuration": nested(
            "aws_ecr_replication_configuration", "replication_configuration", "replicationConfiguration"
        )
    },
)

LIVE_READERS = (
    REPOSITORY,
    LIFECYCLE,
    POLICY,
    REGISTRY_POLICY,
    REPLICATION,
)
