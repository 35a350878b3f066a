"""Azure Resource Manager, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_SUBSCRIPTION = Consequence("lose everything in it: the subscription is cancelled", lasting="everything in it", reach=Reach.ALL)
_MANAGEMENT = Consequence(
    "is refused, and its policies no longer hold", whom="whoever has rights by the group", lasting="its id", reach=Reach.PART
)
_DEPLOYMENT = Consequence(
    "lose what the template has made: it is deleted with the deployment",
    lasting="what is in the resources that it made",
    reach=Reach.ALL,
)
_REGISTRATION = Consequence("can no longer make objects of these services", whom="operators", reach=Reach.LATER)
_MANAGEMENT_LINK = Consequence("can no longer manage Azure from the private network", whom="operators", reach=Reach.LATER)
_LOCATION = Consequence(
    "can no longer be managed or reached through Azure", whom="objects placed in it", lasting="its objects", reach=Reach.ALL
)
_DASHBOARD = "A dashboard: people look at it, nothing runs by it."

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_resource_group",
        "resource group",
        Layer.RUN,
        consequence=Consequence(
            "lose everything inside: Azure deletes what the group holds, also what no plan knows",
            lasting="what was in it",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "azurerm_management_lock",
        "lock",
        Layer.RUN,
        identity=("scope", "name"),
        parent="scope",
        consequence=Consequence("can be deleted by anybody with the right", whom="protected objects", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_subscription",
        "subscription",
        Layer.RUN,
        consequence=_SUBSCRIPTION,
    ),
    ResourceType(
        "azurerm_management_group",
        "management group",
        Layer.IDENTITY,
        consequence=_MANAGEMENT,
    ),
    ResourceType(
        "azurerm_management_group_subscription_association",
        "subscription of a management group",
        Layer.IDENTITY,
        identity=("management_group_id", "subscription_id"),
        parent="management_group_id",
        consequence=_MANAGEMENT,
    ),
    ResourceType(
        "azurerm_resource_group_template_deployment",
        "template deployment",
        Layer.RUN,
        identity=("resource_group_name", "name"),
        consequence=_DEPLOYMENT,
    ),
    ResourceType(
        "azurerm_template_deployment",
        "template deployment",
        Layer.RUN,
        identity=("resource_group_name", "name"),
        harmless="A record that a template was deployed: its deletion leaves what the template made.",
    ),
    ResourceType(
        "azurerm_management_group_template_deployment",
        "template deployment",
        Layer.RUN,
        identity=("management_group_id", "name"),
        parent="management_group_id",
        harmless="A record that a template was deployed: its deletion leaves what the template made.",
    ),
    ResourceType(
        "azurerm_subscription_template_deployment",
        "template deployment",
        Layer.RUN,
        harmless="A record that a template was deployed: its deletion leaves what the template made.",
    ),
    ResourceType(
        "azurerm_tenant_template_deployment",
        "template deployment",
        Layer.RUN,
        harmless="A record that a template was deployed: its deletion leaves what the template made.",
    ),
    ResourceType(
        "azurerm_resource_deployment_script_azure_cli",
        "deployment script",
        Layer.RUN,
        identity=("resource_group_name", "name"),
        disposable=True,
    ),
    ResourceType(
        "azurerm_resource_deployment_script_azure_power_shell",
        "deployment script",
        Layer.RUN,
        identity=("resource_group_name", "name"),
        disposable=True,
    ),
    ResourceType(
        "azurerm_resource_provider_registration",
        "resource provider registration",
        Layer.RUN,
        identity=("name",),
        consequence=_REGISTRATION,
    ),
    ResourceType(
        "azurerm_marketplace_agreement",
        "marketplace agreement",
        Layer.RUN,
        consequence=_REGISTRATION,
    ),
    ResourceType(
        "azurerm_resource_management_private_link",
        "private link for management",
        Layer.NETWORK,
        identity=("resource_group_name", "name"),
        consequence=_MANAGEMENT_LINK,
    ),
    ResourceType(
        "azurerm_resource_management_private_link_association",
        "private link of a management group",
        Layer.NETWORK,
        identity=("resource_management_private_link_id", "name"),
        parent="resource_management_private_link_id",
        consequence=_MANAGEMENT_LINK,
    ),
    ResourceType(
        "azurerm_managed_application",
        "managed application",
        Layer.RUN,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "lose everything that it has installed", lasting="its resource group and everything in it", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "azurerm_managed_application_definition",
        "definition of a managed application",
        Layer.RUN,
        identity=("resource_group_name", "name"),
        consequence=Consequence("can no longer install it", whom="operators", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_blueprint_assignment",
        "blueprint assignment",
        Layer.RUN,
        consequence=Consequence("lose the roles, policies and locks of the blueprint", whom="subscriptions", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_extended_custom_location",
        "custom location",
        Layer.RUN,
        identity=("resource_group_name", "name"),
        consequence=_LOCATION,
    ),
    ResourceType(
        "azurerm_extended_location_custom_location",
        "custom location",
        Layer.RUN,
        identity=("resource_group_name", "name"),
        consequence=_LOCATION,
    ),
    ResourceType(
        "azurerm_dashboard",
        "dashboard",
        Layer.RUN,
        identity=("resource_group_name", "name"),
        harmless=_DASHBOARD,
    ),
    ResourceType(
        "azurerm_portal_dashboard",
        "dashboard",
        Layer.RUN,
        identity=("resource_group_name", "name"),
        harmless=_DASHBOARD,
    ),
    ResourceType(
        "azurerm_application_insights_workbook",
        "workbook",
        Layer.RUN,
        identity=("resource_group_name", "name"),
        harmless=_DASHBOARD,
    ),
    ResourceType(
        "azurerm_application_insights_workbook_template",
        "workbook template",
        Layer.RUN,
        identity=("resource_group_name", "name"),
        harmless=_DASHBOARD,
    ),
    ResourceType(
        "azurerm_portal_tenant_configuration",
        "portal setting",
        Layer.RUN,
        harmless="A setting of the portal: no service depends on it.",
    ),
    ResourceType(
        "azurerm_advisor_suppression",
        "suppressed recommendation",
        Layer.RUN,
        harmless="Only hides a recommendation.",
    ),
    ResourceType(
        "azurerm_resource_provider_feature_registration",
        "feature registration",
        Layer.RUN,
        consequence=_REGISTRATION,
    ),
)
