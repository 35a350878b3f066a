"""Certificate Manager."""

from __future__ import annotations

from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveCertificate, LiveFacts, LiveReader

CERTIFICATE = LiveReader(
    type="aws_acm_certificate",
    service="acm",
    read=Call("describe_certificate", "Certificate", {"CertificateArn": "arn"}, gone=("ResourceNotFoundException",)),
    id="CertificateArn",
    state_id="arn",
    details=(Detail("tag_list", Call("list_tags_for_certificate", "Tags", {"CertificateArn": "CertificateArn"})),),
    attributes={
        "options": Attribute(
            "Options && [{certificate_transparency_logging_preference: Options.CertificateTransparencyLoggingPreference}]",
            unless_absent=True,
        ),
        "subject_alternative_names": Attribute("SubjectAlternativeNames", unless_absent=True),
    },
    tags="tag_list",
    not_compared={"domain_name": "AWS lets nobody edit it", "status": "AWS rewrites it: certificates are renewed"},
    facts=LiveFacts(
        certificate=LiveCertificate(
            arn="CertificateArn",
            issued="contains(['ISSUED', 'EXPIRED'], Status)",
            ends="NotAfter",
            imported="Type == 'IMPORTED'",
            used_by="InUseBy",
            proofs="DomainValidationOptions[?!ValidationMethod || ValidationMethod == 'DNS'].ResourceRecord",
        )
    ),
)

VALIDATION = LiveReader(
    type="aws_acm_certificate_validation",
    service="acm",
    read=Call(
        "describe_certificate", "Certificate", {"CertificateArn": "certificate_arn"}, gone=("ResourceNotFoundException",)
    ),
    id="CertificateArn",
    state_id="certificate_arn",
    attributes={},
    not_compared={"validation_record_fqdns": "the records have resources of their own"},
)

LIVE_READERS = (
    CERTIFICATE,
    VALIDATION,
)
