"""File servers: what AWS leaves out of its answers, and edits beside it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.resources.compared import changed

SERVER: dict[str, Any] = {
    "id": "s-1",
    "certificate": "",
    "endpoint_details": [
        {
            "address_allocation_ids": [],
            "security_group_ids": ["sg-1"],
            "subnet_ids": ["subnet-2", "subnet-1"],
            "vpc_endpoint_id": "vpce-1",
            "vpc_id": "vpc-1",
        }
    ],
    "endpoint_type": "VPC",
    "logging_role": "",
    "protocols": ["SFTP"],
    "security_policy_name": "TransferSecurityPolicy-2024-01",
    "structured_log_destinations": [],
    "workflow_details": [],
}
SERVED: dict[str, Any] = {
    "ServerId": "s-1",
    "EndpointDetails": {"SubnetIds": ["subnet-1", "subnet-2"], "VpcEndpointId": "vpce-1", "VpcId": "vpc-1"},
    "EndpointType": "VPC",
    "IdentityProviderType": "SERVICE_MANAGED",
    "Protocols": ["SFTP"],
    "SecurityPolicyName": "TransferSecurityPolicy-2024-01",
    "State": "ONLINE",
    "WorkflowDetails": {"OnUpload": [], "OnPartialUpload": []},
}


@pytest.mark.parametrize(
    ("wanted", "answer"),
    [
        (set(), {}),
        ({"protocols"}, {"Protocols": ["SFTP", "FTP"]}),
        ({"security_policy_name"}, {"SecurityPolicyName": "TransferSecurityPolicy-2018-11"}),
        ({"endpoint_details"}, {"EndpointDetails": {**SERVED["EndpointDetails"], "SubnetIds": ["subnet-1"]}}),
        ({"endpoint_type"}, {"EndpointType": "PUBLIC", "EndpointDetails": {}}),
        ({"logging_role"}, {"LoggingRole": "arn:aws:iam::123456789012:role/log"}),
        (
            {"workflow_details"},
            {"WorkflowDetails": {"OnUpload": [{"WorkflowId": "w-1", "ExecutionRole": "arn:aws:iam::1:role/r"}]}},
        ),
    ],
)
def test_a_file_server(wanted: set[str], answer: dict[str, Any]) -> None:
    assert changed("aws_transfer_server", SERVER, {**SERVED, **answer}) == wanted
