"""Identity, monitoring and management, as the API calls them, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.azure.arm_type import arm_type
from tfguard.resources.shapes.consequence import Consequence, Reach

_ROLE = Consequence("is refused", whom="whoever has this role", reach=Reach.PART)
_POLICY = Consequence("are no longer checked or corrected", whom="new objects", reach=Reach.LATER)
_LOGS = Consequence(
    "no longer see logs, and alerts on them fall silent",
    whom="operators",
    lasting="its logs and its id, which agents send to",
    reach=Reach.LATER,
)
_ALERT = Consequence("are no longer told of an outage", whom="operators", reach=Reach.LATER)
_COLLECTED = Consequence("no longer see its logs and metrics", whom="operators", reach=Reach.LATER)
_LOOK = "People look at it, nothing runs by it."
_DEFENDER = Consequence("are no longer noticed", whom="attacks and weaknesses", reach=Reach.LATER)
_AUTOMATION = Consequence("find that work is no longer done by itself", whom="operators", reach=Reach.LATER)
_BACKUP = Consequence("have no new copy when data is lost", whom="operators", reach=Reach.LATER)
_MAINTENANCE = Consequence("no longer wait for the maintenance window", whom="updates of these machines", reach=Reach.LATER)
_DEV = Consequence("can no longer get machines and environments from it", whom="developers", reach=Reach.LATER)

RESOURCE_TYPES = (
    arm_type(
        "Microsoft.Resources/resourceGroups",
        "resource group",
        Layer.RUN,
        Consequence(
            "lose everything inside: Azure deletes what the group holds, also what no plan knows",
            lasting="what was in it",
            reach=Reach.ALL,
        ),
    ),
    arm_type(
        "Microsoft.Resources/deploymentStacks",
        "deployment stack",
        Layer.RUN,
        Consequence(
            "lose what the template has made: it is deleted with the stack",
            lasting="what is in the resources that it made",
            reach=Reach.ALL,
        ),
    ),
    arm_type(
        "Microsoft.Resources/deployments",
        "template deployment",
        Layer.RUN,
        "A record that a template was deployed: its deletion leaves what the template made.",
    ),
    arm_type(
        "Microsoft.Management/managementGroups",
        "management group",
        Layer.IDENTITY,
        Consequence(
            "is refused, and its policies no longer hold",
            whom="whoever has rights by the group",
            lasting="its id",
            reach=Reach.PART,
        ),
    ),
    arm_type(
        "Microsoft.Subscription/aliases",
        "subscription",
        Layer.RUN,
        Consequence("lose everything in it: the subscription is cancelled", lasting="everything in it", reach=Reach.ALL),
    ),
    arm_type(
        "Microsoft.ManagedIdentity/userAssignedIdentities",
        "managed identity",
        Layer.IDENTITY,
        Consequence(
            "is refused everywhere",
            whom="whatever logs in as it",
            lasting="its id, which others have given rights",
            reach=Reach.ALL,
        ),
    ),
    arm_type(
        "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials",
        "federated credential",
        Layer.IDENTITY,
        Consequence("is refused", whom="whoever logs in by it", reach=Reach.ALL),
    ),
    arm_type("Microsoft.Authorization/roleAssignments", "role assignment", Layer.IDENTITY, _ROLE),
    arm_type("Microsoft.Authorization/roleDefinitions", "role", Layer.IDENTITY, _ROLE),
    arm_type(
        "Microsoft.Authorization/roleEligibilityScheduleRequests",
        "eligible role assignment",
        Layer.IDENTITY,
        Consequence("can no longer do so when it is needed", whom="whoever may take this role", reach=Reach.LATER),
    ),
    arm_type("Microsoft.Authorization/policyAssignments", "policy assignment", Layer.RUN, _POLICY),
    arm_type("Microsoft.Authorization/policyDefinitions", "policy definition", Layer.RUN, _POLICY),
    arm_type("Microsoft.Authorization/policySetDefinitions", "policy set", Layer.RUN, _POLICY),
    arm_type(
        "Microsoft.Authorization/policyExemptions",
        "policy exemption",
        Layer.RUN,
        Consequence(
            "are held to the policy: their next change may be denied", whom="objects that it exempts", reach=Reach.LATER
        ),
    ),
    arm_type(
        "Microsoft.Authorization/locks",
        "management lock",
        Layer.RUN,
        Consequence("can be deleted by anybody with the right", whom="protected objects", reach=Reach.LATER),
    ),
    arm_type("Microsoft.OperationalInsights/workspaces", "log workspace", Layer.MONITORING, _LOGS),
    arm_type("Microsoft.OperationalInsights/clusters", "log cluster", Layer.MONITORING, _LOGS),
    arm_type(
        "Microsoft.OperationalInsights/workspaces/tables",
        "log table",
        Layer.MONITORING,
        Consequence("no longer see the logs in the table", whom="operators", lasting="its logs", reach=Reach.LATER),
    ),
    arm_type(
        "Microsoft.Insights/components",
        "Application Insights",
        Layer.MONITORING,
        Consequence(
            "no longer see what the application does, and its alerts fall silent",
            whom="operators",
            lasting="its history and its connection string, which applications have",
            reach=Reach.LATER,
        ),
    ),
    arm_type("Microsoft.Insights/metricAlerts", "alert", Layer.MONITORING, _ALERT),
    arm_type("Microsoft.Insights/scheduledQueryRules", "alert", Layer.MONITORING, _ALERT),
    arm_type("Microsoft.Insights/activityLogAlerts", "alert", Layer.MONITORING, _ALERT),
    arm_type("Microsoft.Insights/actionGroups", "action group", Layer.MONITORING, _ALERT),
    arm_type("Microsoft.Insights/webtests", "web test", Layer.MONITORING, _ALERT),
    arm_type("Microsoft.AlertsManagement/prometheusRuleGroups", "Prometheus rules", Layer.MONITORING, _ALERT),
    arm_type("Microsoft.AlertsManagement/smartDetectorAlertRules", "smart detection", Layer.MONITORING, _ALERT),
    arm_type(
        "Microsoft.AlertsManagement/actionRules",
        "alert processing rule",
        Layer.MONITORING,
        Consequence("are told too much, or no longer told of its alerts", whom="operators", reach=Reach.LATER),
    ),
    arm_type("Microsoft.Insights/diagnosticSettings", "diagnostic setting", Layer.MONITORING, _COLLECTED),
    arm_type("Microsoft.Insights/dataCollectionRules", "data collection rule", Layer.MONITORING, _COLLECTED),
    arm_type("Microsoft.Insights/dataCollectionRuleAssociations", "data collection of a machine", Layer.MONITORING, _COLLECTED),
    arm_type("Microsoft.Insights/dataCollectionEndpoints", "data collection endpoint", Layer.MONITORING, _COLLECTED),
    arm_type(
        "Microsoft.Insights/autoscaleSettings",
        "autoscaling",
        Layer.COMPUTE,
        Consequence("no longer gets more machines when it is busy", whom="the service", reach=Reach.LATER),
    ),
    arm_type("Microsoft.Insights/workbooks", "workbook", Layer.MONITORING, _LOOK),
    arm_type("Microsoft.Portal/dashboards", "dashboard", Layer.MONITORING, _LOOK),
    arm_type(
        "Microsoft.Monitor/accounts",
        "monitor workspace",
        Layer.MONITORING,
        Consequence(
            "no longer see its metrics, and alerts on them fall silent",
            whom="operators",
            lasting="its metrics and its addresses",
            reach=Reach.LATER,
        ),
    ),
    arm_type(
        "Microsoft.Dashboard/grafana",
        "Grafana",
        Layer.MONITORING,
        Consequence(
            "no longer see their dashboards and alerts",
            whom="operators",
            lasting="its address, and dashboards that are saved nowhere else",
            reach=Reach.LATER,
        ),
    ),
    arm_type("Microsoft.Security/pricings", "Defender plan", Layer.MONITORING, _DEFENDER),
    arm_type("Microsoft.Security/defenderForStorageSettings", "Defender of a storage account", Layer.MONITORING, _DEFENDER),
    arm_type("Microsoft.Security/securityContacts", "security contact", Layer.MONITORING, _DEFENDER),
    arm_type("Microsoft.SecurityInsights/alertRules", "alert rule", Layer.MONITORING, _DEFENDER),
    arm_type("Microsoft.SecurityInsights/onboardingStates", "Sentinel workspace", Layer.MONITORING, _DEFENDER),
    arm_type("Microsoft.SecurityInsights/dataConnectors", "data connector", Layer.MONITORING, _DEFENDER),
    arm_type(
        "Microsoft.Consumption/budgets",
        "budget",
        Layer.MONITORING,
        Consequence("is no longer told that it gets expensive", whom="whoever pays", reach=Reach.LATER),
    ),
    arm_type("Microsoft.Automation/automationAccounts", "automation account", Layer.RUN, _AUTOMATION),
    arm_type("Microsoft.Automation/automationAccounts/runbooks", "runbook", Layer.RUN, _AUTOMATION),
    arm_type("Microsoft.Automation/automationAccounts/schedules", "schedule", Layer.RUN, _AUTOMATION),
    arm_type(
        "Microsoft.RecoveryServices/vaults",
        "backup vault",
        Layer.DATA,
        Consequence("have no copy when data is lost", whom="operators", lasting="its copies", reach=Reach.LATER),
    ),
    arm_type("Microsoft.RecoveryServices/vaults/backupPolicies", "backup policy", Layer.DATA, _BACKUP),
    arm_type("Microsoft.DataProtection/backupVaults/backupPolicies", "backup policy", Layer.DATA, _BACKUP),
    arm_type("Microsoft.DataProtection/backupVaults/backupInstances", "backup", Layer.DATA, _BACKUP),
    arm_type(
        "Microsoft.DataProtection/backupVaults",
        "backup vault",
        Layer.DATA,
        Consequence(
            "have no copy when the disk or database is lost", whom="operators", lasting="its copies", reach=Reach.LATER
        ),
    ),
    arm_type("Microsoft.Maintenance/maintenanceConfigurations", "maintenance configuration", Layer.RUN, _MAINTENANCE),
    arm_type("Microsoft.Maintenance/configurationAssignments", "maintenance of a machine", Layer.RUN, _MAINTENANCE),
    arm_type("Microsoft.DevCenter/devcenters", "dev center", Layer.RUN, _DEV),
    arm_type("Microsoft.DevCenter/projects", "project of a dev center", Layer.RUN, _DEV),
    arm_type("Microsoft.DevOpsInfrastructure/pools", "build agents", Layer.RUN, _DEV),
    arm_type(
        "Microsoft.LoadTestService/loadTests",
        "load test",
        Layer.RUN,
        "It breaks things on purpose, or tests load: nobody misses it.",
    ),
    arm_type(
        "Microsoft.ExtendedLocation/customLocations",
        "custom location",
        Layer.RUN,
        Consequence(
            "can no longer be managed or reached through Azure",
            whom="objects placed in it",
            lasting="its objects",
            reach=Reach.ALL,
        ),
    ),
)
