"""What stands beside the request path: answers of real AWS that the emulator does not give, each with an edit beside it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.resources.compared import changed, compared
from tfguard.resources.aws.rds.instances.live import INSTANCE_ROLE

CASES: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    (
        "aws_memorydb_cluster",
        {
            "name": "shop",
            "acl_name": "shop",
            "engine": "redis",
            "engine_version": "7.1",
            "maintenance_window": "wed:08:00-wed:09:00",
            "num_replicas_per_shard": 1,
            "num_shards": 2,
            "security_group_ids": ["sg-2", "sg-1"],
            "sns_topic_arn": "",
        },
        {
            "Name": "shop",
            "ACLName": "shop",
            "Engine": "Redis",
            "EngineVersion": "7.1",
            "MaintenanceWindow": "Wed:08:00-Wed:09:00",
            "NumberOfShards": 2,
            "Shards": [{"Name": "0001", "NumberOfNodes": 2}, {"Name": "0002", "NumberOfNodes": 2}],
            "SecurityGroups": [{"SecurityGroupId": "sg-1"}, {"SecurityGroupId": "sg-2"}],
            "SnsTopicArn": "arn:aws:sns:us-east-1:123456789012:old",
            "SnsTopicStatus": "INACTIVE",
        },
    ),
    (
        "aws_dax_cluster",
        {
            "cluster_name": "shop",
            "maintenance_window": "thu:23:30-fri:00:30",
            "notification_topic_arn": "arn:aws:sns:us-east-1:123456789012:ops",
            "parameter_group_name": "default.dax1.0",
            "replication_factor": 3,
            "security_group_ids": ["sg-1"],
        },
        {
            "ClusterName": "shop",
            "PreferredMaintenanceWindow": "thu:23:30-fri:00:30",
            "NotificationConfiguration": {"TopicArn": "arn:aws:sns:us-east-1:123456789012:ops", "TopicStatus": "active"},
            "ParameterGroup": {"ParameterGroupName": "default.dax1.0", "ParameterApplyStatus": "in-sync"},
            "TotalNodes": 3,
            "ActiveNodes": 2,
            "SecurityGroups": [{"SecurityGroupIdentifier": "sg-1", "Status": "active"}],
        },
    ),
    (
        "aws_elasticache_user",
        {
            "user_id": "shop",
            "access_string": "on ~app::* -@all +@read",
            "engine": "REDIS",
            "authentication_mode": [{"type": "no-password-required", "passwords": [], "password_count": 0}],
        },
        {
            "UserId": "shop",
            "AccessString": "on ~app::* -@all +@read",
            "Engine": "redis",
            "Authentication": {"Type": "no-password"},
        },
    ),
    (
        "aws_cloudwatch_event_connection",
        {
            "name": "shop",
            "authorization_type": "OAUTH_CLIENT_CREDENTIALS",
            "auth_parameters": [
                {
                    "api_key": [],
                    "basic": [],
                    "invocation_http_parameters": [],
                    "oauth": [
                        {
                            "authorization_endpoint": "https://id.example.net",
                            "http_method": "POST",
                            "client_parameters": [{"client_id": "shop", "client_secret": "Kz8#vT1qLmX4wR"}],
                            "oauth_http_parameters": [],
                        }
                    ],
                }
            ],
        },
        {
            "Name": "shop",
            "AuthorizationType": "OAUTH_CLIENT_CREDENTIALS",
            "AuthParameters": {
                "OAuthParameters": {
                    "ClientParameters": {"ClientID": "shop"},
                    "AuthorizationEndpoint": "https://id.example.net",
                    "HttpMethod": "POST",
                }
            },
        },
    ),
    (
        "aws_cloudwatch_event_permission",
        {
            "event_bus_name": "shop",
            "statement_id": "org",
            "action": "events:PutEvents",
            "principal": "*",
            "condition": [{"key": "aws:PrincipalOrgID", "type": "StringEquals", "value": "o-1234567890"}],
        },
        {
            "Name": "shop",
            "Sid": "org",
            "Effect": "Allow",
            "Action": "events:PutEvents",
            "Principal": "*",
            "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-1234567890"}},
        },
    ),
    (
        "aws_lambda_layer_version_permission",
        {"action": "lambda:GetLayerVersion", "principal": "210987654321", "organization_id": None},
        {"Action": "lambda:GetLayerVersion", "Principal": {"AWS": "arn:aws:iam::210987654321:root"}},
    ),
    (
        "aws_ses_configuration_set",
        {
            "name": "shop",
            "delivery_options": [],
            "reputation_metrics_enabled": False,
            "sending_enabled": True,
            "tracking_options": [{"custom_redirect_domain": "t.example.net"}],
        },
        {
            "ConfigurationSet": {"Name": "shop"},
            "DeliveryOptions": {"TlsPolicy": "Optional"},
            "ReputationOptions": {"SendingEnabled": True, "ReputationMetricsEnabled": False},
            "TrackingOptions": {"CustomRedirectDomain": "t.example.net"},
        },
    ),
    (
        "aws_sesv2_email_identity",
        {
            "email_identity": "example.net",
            "configuration_set_name": "shop",
            "dkim_signing_attributes": [
                {
                    "domain_signing_private_key": "Kz8#vT1qLmX4wR",
                    "next_signing_key_length": "RSA_2048_BIT",
                    "signing_attributes_origin": "AWS_SES",
                    "status": "PENDING",
                }
            ],
        },
        {
            "EmailIdentity": "example.net",
            "ConfigurationSetName": "shop",
            "DkimAttributes": {
                "NextSigningKeyLength": "RSA_2048_BIT",
                "SigningAttributesOrigin": "AWS_SES",
                "Status": "SUCCESS",
            },
        },
    ),
    (
        "aws_cognito_identity_provider",
        {
            "provider_name": "corp",
            "attribute_mapping": {"email": "mail"},
            "idp_identifiers": None,
            "provider_details": {
                "MetadataURL": "https://id.example.net/saml",
                "ActiveEncryptionCertificate": "old",
                "SLORedirectBindingURI": "https://id.example.net/out",
            },
        },
        {
            "ProviderName": "corp",
            "AttributeMapping": {"email": "mail"},
            "IdpIdentifiers": [],
            "ProviderDetails": {
                "MetadataURL": "https://id.example.net/saml",
                "ActiveEncryptionCertificate": "new",
                "SLORedirectBindingURI": "https://id.example.net/out",
                "SSORedirectBindingURI": "https://id.example.net/in",
            },
        },
    ),
    (
        "aws_glue_connection",
        {
            "name": "shop",
            "connection_type": "JDBC",
            "connection_properties": {"JDBC_CONNECTION_URL": "jdbc:mysql://db/shop", "PASSWORD": "Kz8#vT1qLmX4wR"},
            "physical_connection_requirements": [
                {"availability_zone": "us-east-1a", "security_group_id_list": ["sg-2", "sg-1"], "subnet_id": "subnet-1"}
            ],
        },
        {
            "Name": "shop",
            "ConnectionType": "JDBC",
            "ConnectionProperties": {"JDBC_CONNECTION_URL": "jdbc:mysql://db/shop"},
            "PhysicalConnectionRequirements": {
                "SubnetId": "subnet-1",
                "SecurityGroupIdList": ["sg-1", "sg-2"],
                "AvailabilityZone": "us-east-1a",
            },
        },
    ),
    (
        "aws_glue_trigger",
        {
            "name": "shop",
            "enabled": True,
            "type": "EVENT",
            "actions": [{"job_name": "load", "crawler_name": "", "arguments": None, "timeout": 0, "notification_property": []}],
            "predicate": [],
            "event_batching_condition": [{"batch_size": 2, "batch_window": 900}],
        },
        {
            "Name": "shop",
            "Type": "EVENT",
            "State": "CREATED",
            "Actions": [{"JobName": "load"}],
            "EventBatchingCondition": {"BatchSize": 2, "BatchWindow": 900},
        },
    ),
    (
        "aws_rds_global_cluster",
        {"global_cluster_identifier": "shop", "deletion_protection": True, "engine_version": "8.0.mysql_aurora.3.05"},
        {"GlobalClusterIdentifier": "shop", "DeletionProtection": True, "EngineVersion": "8.0.mysql_aurora.3.05.2"},
    ),
    (
        "aws_db_proxy_default_target_group",
        {
            "db_proxy_name": "shop",
            "connection_pool_config": [
                {
                    "connection_borrow_timeout": 120,
                    "init_query": "",
                    "max_connections_percent": 80,
                    "max_idle_connections_percent": 40,
                    "session_pinning_filters": [],
                }
            ],
        },
        {
            "DBProxyName": "shop",
            "ConnectionPoolConfig": {
                "MaxConnectionsPercent": 80,
                "MaxIdleConnectionsPercent": 40,
                "ConnectionBorrowTimeout": 120,
                "SessionPinningFilters": [],
            },
        },
    ),
    (
        "aws_pipes_pipe",
        {
            "name": "shop",
            "desired_state": "RUNNING",
            "source_parameters": [
                {
                    "filter_criteria": [{"filter": [{"pattern": '{"body":["a"]}'}]}],
                    "sqs_queue_parameters": [{"batch_size": 10, "maximum_batching_window_in_seconds": 0}],
                    "kinesis_stream_parameters": [],
                }
            ],
        },
        {
            "Name": "shop",
            "DesiredState": "RUNNING",
            "SourceParameters": {
                "FilterCriteria": {"Filters": [{"Pattern": '{"body":["a"]}'}]},
                "SqsQueueParameters": {"BatchSize": 10},
            },
        },
    ),
    (
        "aws_redshift_parameter_group",
        {"name": "shop", "parameter": [{"name": "require_ssl", "value": "true"}]},
        {
            "ParameterGroupName": "shop",
            "parameters": [
                {"ParameterName": "require_ssl", "ParameterValue": "true", "Source": "user"},
                {"ParameterName": "datestyle", "ParameterValue": "ISO, MDY", "Source": "engine-default"},
            ],
        },
    ),
    (
        "aws_cognito_identity_pool_roles_attachment",
        {
            "identity_pool_id": "us-east-1:1",
            "roles": {"authenticated": "arn:aws:iam::123456789012:role/in"},
            "role_mapping": [
                {
                    "ambiguous_role_resolution": "Deny",
                    "identity_provider": "graph.example.net",
                    "mapping_rule": [
                        {"claim": "admin", "match_type": "Equals", "role_arn": "arn:aws:iam::123456789012:role/x", "value": "y"}
                    ],
                    "type": "Rules",
                }
            ],
        },
        {
            "IdentityPoolId": "us-east-1:1",
            "Roles": {"authenticated": "arn:aws:iam::123456789012:role/in"},
            "RoleMappings": {
                "graph.example.net": {
                    "Type": "Rules",
                    "AmbiguousRoleResolution": "Deny",
                    "RulesConfiguration": {
                        "Rules": [
                            {
                                "Claim": "admin",
                                "MatchType": "Equals",
                                "Value": "y",
                                "RoleARN": "arn:aws:iam::123456789012:role/x",
                            }
                        ]
                    },
                }
            },
        },
    ),
]
EDITS: list[tuple[str, str, dict[str, Any]]] = [
    ("aws_memorydb_cluster", "num_replicas_per_shard", {"Shards": [{"NumberOfNodes": 2}, {"NumberOfNodes": 1}]}),
    ("aws_memorydb_cluster", "acl_name", {"ACLName": "open-access"}),
    ("aws_memorydb_cluster", "sns_topic_arn", {"SnsTopicStatus": "ACTIVE"}),
    ("aws_dax_cluster", "replication_factor", {"TotalNodes": 1}),
    ("aws_dax_cluster", "notification_topic_arn", {"NotificationConfiguration": {"TopicStatus": "inactive"}}),
    ("aws_elasticache_user", "access_string", {"AccessString": "on ~* +@all"}),
    ("aws_elasticache_user", "authentication_mode", {"Authentication": {"Type": "password", "PasswordCount": 2}}),
    ("aws_cloudwatch_event_connection", "authorization_type", {"AuthorizationType": "API_KEY"}),
    ("aws_cloudwatch_event_connection", "auth_parameters", {"AuthParameters": {"ApiKeyAuthParameters": {"ApiKeyName": "x"}}}),
    ("aws_cloudwatch_event_permission", "condition", {"Condition": {}}),
    ("aws_cloudwatch_event_permission", "principal", {"Principal": {"AWS": "arn:aws:iam::210987654321:root"}}),
    ("aws_lambda_layer_version_permission", "principal", {"Principal": "*"}),
    ("aws_ses_configuration_set", "delivery_options", {"DeliveryOptions": {"TlsPolicy": "Require"}}),
    ("aws_ses_configuration_set", "tracking_options", {"TrackingOptions": {}}),
    ("aws_ses_configuration_set", "sending_enabled", {"ReputationOptions": {"SendingEnabled": False}}),
    ("aws_sesv2_email_identity", "configuration_set_name", {"ConfigurationSetName": None}),
    (
        "aws_sesv2_email_identity",
        "dkim_signing_attributes",
        {"DkimAttributes": {"SigningAttributesOrigin": "EXTERNAL", "NextSigningKeyLength": "RSA_2048_BIT"}},
    ),
    ("aws_cognito_identity_provider", "attribute_mapping", {"AttributeMapping": {"email": "mail", "name": "cn"}}),
    ("aws_cognito_identity_provider", "provider_details", {"ProviderDetails": {"MetadataURL": "https://evil.example.net"}}),
    ("aws_glue_connection", "connection_properties", {"ConnectionProperties": {"JDBC_CONNECTION_URL": "jdbc:mysql://x/y"}}),
    ("aws_glue_connection", "physical_connection_requirements", {"PhysicalConnectionRequirements": {"SubnetId": "subnet-2"}}),
    ("aws_glue_trigger", "enabled", {"State": "DEACTIVATED"}),
    ("aws_glue_trigger", "actions", {"Actions": [{"JobName": "other"}]}),
    ("aws_glue_trigger", "event_batching_condition", {"EventBatchingCondition": {"BatchSize": 9, "BatchWindow": 900}}),
    ("aws_cognito_identity_pool_roles_attachment", "roles", {"Roles": {"authenticated": "arn:aws:iam::1:role/admin"}}),
    ("aws_cognito_identity_pool_roles_attachment", "role_mapping", {"RoleMappings": {}}),
    ("aws_rds_global_cluster", "deletion_protection", {"DeletionProtection": False}),
    ("aws_rds_global_cluster", "engine_version", {"EngineVersion": "8.0.mysql_aurora.3.08.0"}),
    ("aws_db_proxy_default_target_group", "connection_pool_config", {"ConnectionPoolConfig": {"MaxConnectionsPercent": 5}}),
    ("aws_pipes_pipe", "source_parameters", {"SourceParameters": {"SqsQueueParameters": {"BatchSize": 1}}}),
    ("aws_pipes_pipe", "log_configuration", {"LogConfiguration": {"Level": "TRACE"}}),
    (
        "aws_redshift_parameter_group",
        "parameter",
        {"parameters": [{"ParameterName": "require_ssl", "ParameterValue": "false", "Source": "engine-default"}]},
    ),
]
BY_TYPE = {type_: (state, answer) for type_, state, answer in CASES}


@pytest.mark.parametrize("type_", BY_TYPE)
def test_a_resource_as_it_was_made(type_: str) -> None:
    assert compared(type_, *BY_TYPE[type_]) == ()


@pytest.mark.parametrize(("type_", "name", "answer"), EDITS)
def test_an_edit_is_found(type_: str, name: str, answer: dict[str, Any]) -> None:
    state, before = BY_TYPE[type_]
    assert changed(type_, {name: None, **state}, {**before, **answer}) == {name}


@pytest.mark.parametrize(("type_", "name", "answer"), EDITS)
def test_no_edit_shows_what_aws_keeps_to_itself(type_: str, name: str, answer: dict[str, Any]) -> None:
    state, before = BY_TYPE[type_]
    assert "Kz8#" not in str(compared(type_, state, {**before, **answer}))


def test_a_role_is_known_under_both_names_of_its_database() -> None:
    page = {"DBInstances": [{"DBInstanceIdentifier": "shop", "DbiResourceId": "db-1", "AssociatedRoles": [{"RoleArn": "r"}]}]}
    found = INSTANCE_ROLE.read.items(page) if callable(INSTANCE_ROLE.read.items) else []
    assert [item["DBInstanceIdentifier"] for item in found] == ["shop", "db-1"]
