"""Rancher, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_NODE_TEMPLATE = Consequence("can no longer be made from it", whom="new nodes", lasting="its id", reach=Reach.LATER)
_DRIVER = Consequence("can no longer be made with it", whom="new clusters", reach=Reach.LATER)
_APP = Consequence("of what it runs get no answer", lasting="its data, where volumes go with it", reach=Reach.ALL)
_SECRET_OF_A_CLUSTER = Consequence("get an error once they start anew", whom="pods that read it", reach=Reach.ALL)
_APP_CATALOG = Consequence("no longer finds them", whom="whoever installs apps", reach=Reach.LATER)
_ROLE = Consequence("who have the role can no longer do what it let them do", reach=Reach.ALL)
_ROLE_BINDING = Consequence("who have the role by it are refused", reach=Reach.PART)
_TOKEN = Consequence("are refused", whom="programs that use it", lasting="its secret", reach=Reach.PART)
_LOG_IN = Consequence("who log in by it no longer can", reach=Reach.ALL)
_SETTING = Consequence("makes them with other settings", whom="whoever makes clusters", reach=Reach.LATER)
_ALERT_OR_LOG = Consequence("is no longer told", whom="whoever is on call", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "rancher2_cluster",
        "cluster",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence(
            "can no longer reach anything in the cluster, where Rancher made it",
            lasting="what is deployed in it, and its registration",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "rancher2_cluster_v2",
        "cluster",
        Layer.COMPUTE,
        identity=("fleet_namespace", "name"),
        consequence=Consequence(
            "can no longer reach anything in the cluster, where Rancher made it",
            lasting="what is deployed in it, and its registration",
            reach=Reach.ALL,
        ),
    ),
    ResourceType("rancher2_machine_config_v2", "node template", Layer.COMPUTE, consequence=_NODE_TEMPLATE),
    ResourceType("rancher2_node_template", "node template", Layer.COMPUTE, consequence=_NODE_TEMPLATE),
    ResourceType(
        "rancher2_node_pool",
        "node pool",
        Layer.COMPUTE,
        identity=("cluster_id", "name"),
        parent="cluster_id",
        consequence=Consequence("of pods on its nodes get an error until they run elsewhere", reach=Reach.PART),
    ),
    ResourceType("rancher2_node_driver", "driver", Layer.COMPUTE, identity=("name",), consequence=_DRIVER),
    ResourceType("rancher2_kontainer_driver", "driver", Layer.COMPUTE, identity=("name",), consequence=_DRIVER),
    ResourceType("rancher2_cluster_driver", "driver", Layer.COMPUTE, identity=("name",), consequence=_DRIVER),
    ResourceType(
        "rancher2_cloud_credential",
        "cloud credential",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence(
            "can no longer be changed or scaled", whom="clusters that use it", lasting="its id", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "rancher2_project",
        "project",
        Layer.RUN,
        identity=("cluster_id", "name"),
        parent="cluster_id",
        consequence=Consequence("lose what runs in its namespaces, where these go with it", lasting="its id", reach=Reach.ALL),
    ),
    ResourceType(
        "rancher2_namespace",
        "namespace",
        Layer.COMPUTE,
        identity=("project_id", "name"),
        parent="project_id",
        consequence=Consequence("of what runs in it get no answer", lasting="all that is in the namespace", reach=Reach.ALL),
    ),
    ResourceType("rancher2_app", "app", Layer.COMPUTE, consequence=_APP),
    ResourceType("rancher2_app_v2", "app", Layer.COMPUTE, consequence=_APP),
    ResourceType("rancher2_multi_cluster_app", "app", Layer.COMPUTE, consequence=_APP),
    ResourceType("rancher2_secret", "secret of a cluster", Layer.DATA, consequence=_SECRET_OF_A_CLUSTER),
    ResourceType("rancher2_secret_v2", "secret of a cluster", Layer.DATA, consequence=_SECRET_OF_A_CLUSTER),
    ResourceType("rancher2_registry", "secret of a cluster", Layer.DATA, consequence=_SECRET_OF_A_CLUSTER),
    ResourceType("rancher2_certificate", "secret of a cluster", Layer.DATA, consequence=_SECRET_OF_A_CLUSTER),
    ResourceType("rancher2_config_map_v2", "secret of a cluster", Layer.DATA, consequence=_SECRET_OF_A_CLUSTER),
    ResourceType(
        "rancher2_storage_class_v2",
        "storage class",
        Layer.DATA,
        identity=("cluster_id", "name"),
        parent="cluster_id",
        consequence=Consequence("can no longer be made by it", whom="new volumes", reach=Reach.LATER),
    ),
    ResourceType("rancher2_catalog", "app catalog", Layer.RUN, identity=("name",), consequence=_APP_CATALOG),
    ResourceType("rancher2_catalog_v2", "app catalog", Layer.RUN, identity=("name",), consequence=_APP_CATALOG),
    ResourceType("rancher2_role_template", "role", Layer.IDENTITY, identity=("name",), consequence=_ROLE),
    ResourceType("rancher2_global_role", "role", Layer.IDENTITY, identity=("name",), consequence=_ROLE),
    ResourceType("rancher2_cluster_role_template_binding", "role binding", Layer.IDENTITY, consequence=_ROLE_BINDING),
    ResourceType("rancher2_project_role_template_binding", "role binding", Layer.IDENTITY, consequence=_ROLE_BINDING),
    ResourceType("rancher2_global_role_binding", "role binding", Layer.IDENTITY, consequence=_ROLE_BINDING),
    ResourceType(
        "rancher2_user",
        "user",
        Layer.IDENTITY,
        identity=("username",),
        consequence=Consequence("can no longer log in", whom="the user", reach=Reach.PART),
    ),
    ResourceType("rancher2_token", "token", Layer.IDENTITY, consequence=_TOKEN),
    ResourceType("rancher2_custom_user_token", "token", Layer.IDENTITY, consequence=_TOKEN),
    ResourceType("rancher2_auth_config_activedirectory", "log-in", Layer.IDENTITY, consequence=_LOG_IN),
    ResourceType("rancher2_auth_config_adfs", "log-in", Layer.IDENTITY, consequence=_LOG_IN),
    ResourceType("rancher2_auth_config_azuread", "log-in", Layer.IDENTITY, consequence=_LOG_IN),
    ResourceType("rancher2_auth_config_freeipa", "log-in", Layer.IDENTITY, consequence=_LOG_IN),
    ResourceType("rancher2_auth_config_github", "log-in", Layer.IDENTITY, consequence=_LOG_IN),
    ResourceType("rancher2_auth_config_keycloak", "log-in", Layer.IDENTITY, consequence=_LOG_IN),
    ResourceType("rancher2_auth_config_okta", "log-in", Layer.IDENTITY, consequence=_LOG_IN),
    ResourceType("rancher2_auth_config_openldap", "log-in", Layer.IDENTITY, consequence=_LOG_IN),
    ResourceType("rancher2_auth_config_ping", "log-in", Layer.IDENTITY, consequence=_LOG_IN),
    ResourceType("rancher2_auth_config_generic_oidc", "log-in", Layer.IDENTITY, consequence=_LOG_IN),
    ResourceType(
        "rancher2_etcd_backup",
        "cluster backup",
        Layer.DATA,
        consequence=Consequence(
            "finds no backup", whom="whoever has to restore the cluster", lasting="the backup", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "rancher2_cluster_sync", "wait for a cluster", Layer.RUN, harmless="It only waits until the cluster is there."
    ),
    ResourceType("rancher2_bootstrap", "first set-up", Layer.RUN, harmless="It is used once, when Rancher is set up."),
    ResourceType("rancher2_setting", "setting", Layer.RUN, identity=("name",), consequence=_SETTING),
    ResourceType("rancher2_feature", "setting", Layer.RUN, identity=("name",), consequence=_SETTING),
    ResourceType(
        "rancher2_pod_security_admission_configuration_template", "setting", Layer.RUN, identity=("name",), consequence=_SETTING
    ),
    ResourceType("rancher2_pod_security_policy_template", "setting", Layer.RUN, identity=("name",), consequence=_SETTING),
    ResourceType("rancher2_cluster_template", "setting", Layer.RUN, identity=("name",), consequence=_SETTING),
    ResourceType("rancher2_cluster_alert_group", "alert or log", Layer.MONITORING, consequence=_ALERT_OR_LOG),
    ResourceType("rancher2_cluster_alert_rule", "alert or log", Layer.MONITORING, consequence=_ALERT_OR_LOG),
    ResourceType("rancher2_project_alert_group", "alert or log", Layer.MONITORING, consequence=_ALERT_OR_LOG),
    ResourceType("rancher2_project_alert_rule", "alert or log", Layer.MONITORING, consequence=_ALERT_OR_LOG),
    ResourceType("rancher2_notifier", "alert or log", Layer.MONITORING, consequence=_ALERT_OR_LOG),
    ResourceType("rancher2_cluster_logging", "alert or log", Layer.MONITORING, consequence=_ALERT_OR_LOG),
    ResourceType("rancher2_project_logging", "alert or log", Layer.MONITORING, consequence=_ALERT_OR_LOG),
)
