"""Admission webhooks, priorities and what the API server is told, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.kubernetes.versions import both
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    *both(
        "kubernetes_api_service",
        "aggregated API",
        Layer.COMPUTE,
        "apiregistration.k8s.io/APIService",
        consequence=Consequence(
            "get errors from all that uses this API, autoscalers among them", whom="controllers", reach=Reach.ALL
        ),
    ),
    *both(
        "kubernetes_mutating_webhook_configuration",
        "mutating webhook",
        Layer.COMPUTE,
        "admissionregistration.k8s.io/MutatingWebhookConfiguration",
        consequence=Consequence(
            "notice nothing at once; new pods start without what it adds: sidecars, secrets, settings", reach=Reach.LATER
        ),
    ),
    *both(
        "kubernetes_validating_webhook_configuration",
        "validating webhook",
        Layer.COMPUTE,
        "admissionregistration.k8s.io/ValidatingWebhookConfiguration",
        consequence=Consequence("notice nothing at once; what it refused is let in", reach=Reach.LATER),
    ),
    *both(
        "kubernetes_certificate_signing_request",
        "certificate signing request",
        Layer.TLS,
        "certificates.k8s.io/CertificateSigningRequest",
        harmless="A request that was answered is kept for the record.",
    ),
    *both(
        "kubernetes_priority_class",
        "priority class",
        Layer.COMPUTE,
        "scheduling.k8s.io/PriorityClass",
        consequence=Consequence("notice nothing until pods start again: those that name it are refused", reach=Reach.LATER),
    ),
    ResourceType(
        "kubernetes_runtime_class_v1",
        "runtime class",
        Layer.COMPUTE,
        object_kind="node.k8s.io/RuntimeClass",
        consequence=Consequence("notice nothing until pods start again: those that name it are refused", reach=Reach.LATER),
    ),
    ResourceType(
        "kubernetes_pod_security_policy",
        "pod security policy",
        Layer.COMPUTE,
        consequence=Consequence(
            "notice nothing until pods start again: those that only it admits are refused", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "kubernetes_pod_security_policy_v1beta1",
        "pod security policy",
        Layer.COMPUTE,
        consequence=Consequence(
            "notice nothing until pods start again: those that only it admits are refused", reach=Reach.LATER
        ),
    ),
)
