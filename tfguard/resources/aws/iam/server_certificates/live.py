"""Server certificates, as AWS answers."""

from __future__ import annotations

from tfguard.resources.shapes.live_reader import Call, LiveReader

SERVER_CERTIFICATE = LiveReader(
    type="aws_iam_server_certificate",
    service="iam",
    region="us-east-1",
    read=Call("list_server_certificates", "ServerCertificateMetadataList"),
    id="Arn",
    state_id="arn",
    attributes={},
    not_compared={
        "private_key": "AWS gives it to nobody",
        "certificate_body": "AWS lets nobody edit it",
        "name": "with another name or path it has another ARN, and is another certificate to all that use it",
        "tags": "a call for each certificate, for nothing that users notice",
    },
)

LIVE_READERS = (SERVER_CERTIFICATE,)
