"""TLS: which types are certificates, which ones serve them, and which helpers make keys and requests.

An end of TLS belongs to many services. What they have in common is here, once; what else they are is declared in
their own service's module.
"""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("tls_cert_request", "certificate request", Layer.TLS, disposable=True),
    ResourceType("tls_locally_signed_cert", "locally signed certificate", Layer.TLS, disposable=True),
    ResourceType("tls_private_key", "private key", Layer.TLS, disposable=True),
    ResourceType("tls_self_signed_cert", "self-signed certificate", Layer.TLS, disposable=True),
)
