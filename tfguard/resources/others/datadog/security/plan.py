"""Datadog's security products, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_UNSEEN = Consequence("no longer sees it", whom="whoever watches over security", reach=Reach.LATER)
_RULES = Consequence("is told of other things than before", whom="whoever watches over security", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType("datadog_agentless_scanning_aws_scan_options", "scan options", Layer.MONITORING, consequence=_UNSEEN),
    ResourceType("datadog_agentless_scanning_gcp_scan_options", "scan options", Layer.MONITORING, consequence=_UNSEEN),
    ResourceType(
        "datadog_appsec_waf_custom_rule",
        "WAF rule",
        Layer.NETWORK,
        consequence=Consequence("whom it blocked get through", reach=Reach.PART),
    ),
    ResourceType(
        "datadog_appsec_waf_exclusion_filter",
        "WAF exclusion",
        Layer.NETWORK,
        consequence=Consequence("whom it let through may be blocked", reach=Reach.PART),
    ),
    ResourceType("datadog_cloud_configuration_rule", "detection rule", Layer.MONITORING, consequence=_UNSEEN),
    ResourceType("datadog_cloud_workload_security_agent_rule", "detection rule", Layer.MONITORING, consequence=_UNSEEN),
    ResourceType("datadog_csm_threats_agent_rule", "detection rule", Layer.MONITORING, consequence=_UNSEEN),
    ResourceType("datadog_security_monitoring_rule", "detection rule", Layer.MONITORING, consequence=_UNSEEN),
    ResourceType("datadog_security_monitoring_rule_json", "detection rule", Layer.MONITORING, consequence=_UNSEEN),
    ResourceType("datadog_csm_threats_policy", "threat detection policy", Layer.MONITORING, consequence=_UNSEEN),
    ResourceType(
        "datadog_compliance_custom_framework",
        "compliance framework",
        Layer.MONITORING,
        identity=("handle", "version"),
        consequence=Consequence("no longer sees how far it is kept", whom="whoever watches over security", reach=Reach.LATER),
    ),
    ResourceType(
        "datadog_compliance_resource_evaluation_filter",
        "filter of evaluated resources",
        Layer.MONITORING,
        identity=("cloud_provider", "resource_id"),
        consequence=_RULES,
    ),
    ResourceType(
        "datadog_security_monitoring_default_rule",
        "settings of a detection rule",
        Layer.MONITORING,
        harmless="It is only dropped from the state: the rule stays.",
    ),
    ResourceType("datadog_security_monitoring_filter", "security filter", Layer.MONITORING, consequence=_UNSEEN),
    ResourceType("datadog_security_monitoring_suppression", "suppression", Layer.MONITORING, consequence=_RULES),
    ResourceType(
        "datadog_security_notification_rule",
        "security notification rule",
        Layer.MONITORING,
        consequence=Consequence("is no longer told", whom="whoever watches over security", reach=Reach.LATER),
    ),
    ResourceType(
        "datadog_sensitive_data_scanner_group",
        "scanning group",
        Layer.MONITORING,
        consequence=Consequence(
            "finds secrets in the logs that nothing has masked",
            whom="whoever watches over the data",
            lasting="its rules",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "datadog_sensitive_data_scanner_rule",
        "scanning rule",
        Layer.MONITORING,
        parent="group_id",
        consequence=Consequence(
            "finds secrets in the logs that nothing has masked", whom="whoever watches over the data", reach=Reach.LATER
        ),
    ),
)
