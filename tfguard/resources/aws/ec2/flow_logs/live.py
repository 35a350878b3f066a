"""VPC flow logs, as AWS answers."""

from __future__ import annotations

from tfguard.resources.shapes.live_reader import Call, LiveReader

_SERVICE = "ec2"

FLOW_LOG = LiveReader(
    type="aws_flow_log",
    service=_SERVICE,
    read=Call("describe_flow_logs", "FlowLogs"),
    check=Call("describe_flow_logs", "FlowLogs", {"FlowLogIds": "[id]"}, gone=("InvalidFlowLogId.NotFound",)),
    id="FlowLogId",
    attributes={},
    tags="Tags",
    not_compared={"traffic_type": "AWS lets nobody edit a flow log"},
)

LIVE_READERS = (FLOW_LOG,)
