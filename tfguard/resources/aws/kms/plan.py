"""Keys and secrets: AWS KMS, Secrets Manager and the parameters of Systems Manager."""

from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_kms_key", "KMS key"),
    ResourceType("aws_kms_external_key", "KMS key"),
    ResourceType("aws_kms_replica_key", "replica of a KMS key"),
    ResourceType("aws_kms_replica_external_key", "replica of a KMS key"),
    ResourceType("aws_kms_alias", "KMS alias", identity=("name",), parent="target_key_id"),
    ResourceType("aws_kms_key_policy", "key policy", identity=("key_id",), parent="key_id"),
    ResourceType("aws_kms_grant", "KMS grant", parent="key_id"),
    ResourceType("aws_cloudhsm_v2_cluster", "hardware security cluster"),
    ResourceType("aws_secretsmanager_secret", "secret", identity=("name",)),
    ResourceType("aws_secretsmanager_secret_policy", "secret policy", identity=("secret_arn",), parent="secret_arn"),
    ResourceType("aws_secretsmanager_secret_rotation", "secret rotation", identity=("secret_id",), parent="secret_id"),
    ResourceType("aws_ssm_parameter", "parameter", identity=("name",)),
)
