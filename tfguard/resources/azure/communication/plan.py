"""Communication Services, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_COMMUNICATION = Consequence(
    "get no messages, mails or calls from the applications that use it", lasting="its phone numbers and keys", reach=Reach.ALL
)
_MAIL = Consequence(
    "get no mails from its domain", lasting="its verification, where the domain is not Azure's", reach=Reach.ALL
)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_communication_service",
        "communication service",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=_COMMUNICATION,
    ),
    ResourceType(
        "azurerm_email_communication_service",
        "mail service",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=_COMMUNICATION,
    ),
    ResourceType(
        "azurerm_email_communication_service_domain",
        "mail domain",
        Layer.COMPUTE,
        identity=("email_service_id", "name"),
        parent="email_service_id",
        consequence=_MAIL,
    ),
    ResourceType(
        "azurerm_communication_service_email_domain_association",
        "mail domain of a communication service",
        Layer.COMPUTE,
        identity=("communication_service_id", "email_service_domain_id"),
        parent="communication_service_id",
        consequence=Consequence("get no mails from its domain", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_email_communication_service_domain_sender_username",
        "mail sender",
        Layer.COMPUTE,
        identity=("email_service_domain_id", "name"),
        parent="email_service_domain_id",
        consequence=Consequence("get no mails from this sender", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_voice_services_communications_gateway",
        "voice gateway",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=Consequence("can no longer make or get calls through it", lasting="its addresses", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_voice_services_communications_gateway_test_line",
        "test line of a voice gateway",
        Layer.COMPUTE,
        identity=("voice_services_communications_gateway_id", "name"),
        parent="voice_services_communications_gateway_id",
        harmless="A line for tests: nobody else calls it.",
    ),
)
