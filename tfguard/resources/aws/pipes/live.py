"""Amazon EventBridge Pipes, as AWS answers."""

from __future__ import annotations

from tfguard.resources.shapes.live_reader import Attribute, Call, LiveReader
from tfguard.resources.shapes.nested import nested

PIPE = LiveReader(
    type="aws_pipes_pipe",
    service="pipes",
    read=Call("describe_pipe", "@", {"Name": "name"}, gone=("NotFoundException",)),
    id="Name",
    state_id="name",
    gone="CurrentState == 'DELETING'",
    attributes={
        "description": "Description",
        "desired_state": Attribute("DesiredState", unless_absent=True),
        "role_arn": "RoleArn",
        "target": "Target",
        "enrichment": "Enrichment",
        "kms_key_identifier": "KmsKeyIdentifier",
        "source_parameters": nested("aws_pipes_pipe", "source_parameters", "SourceParameters", unless_absent=True),
        "log_configuration": nested("aws_pipes_pipe", "log_configuration", "LogConfiguration"),
    },
    tags="Tags",
    not_compared={
        "source": "AWS lets nobody edit it",
        "enrichment_parameters": "its parts are renamed one by one; look at them with terraform plan",
        "target_parameters": "its parts are renamed one by one; look at them with terraform plan",
    },
)

LIVE_READERS = (PIPE,)
