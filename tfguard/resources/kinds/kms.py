"""Keys and secrets: AWS KMS, Secrets Manager and the parameters of Systems Manager."""

from tfguard.resources.shapes.resource_type import Kind

KINDS = (
    Kind("aws_kms_key", "KMS key"),
    Kind("aws_kms_external_key", "KMS key"),
    Kind("aws_kms_replica_key", "replica of a KMS key"),
    Kind("aws_kms_replica_external_key", "replica of a KMS key"),
    Kind("aws_kms_alias", "KMS alias", identity=("name",), parent="target_key_id"),
    Kind("aws_kms_key_policy", "key policy", identity=("key_id",), parent="key_id"),
    Kind("aws_kms_grant", "KMS grant", parent="key_id"),
    Kind("aws_cloudhsm_v2_cluster", "hardware security cluster"),
    Kind("aws_secretsmanager_secret", "secret", identity=("name",)),
    Kind("aws_secretsmanager_secret_policy", "secret policy", identity=("secret_arn",), parent="secret_arn"),
    Kind("aws_secretsmanager_secret_rotation", "secret rotation", identity=("secret_id",), parent="secret_id"),
    Kind("aws_ssm_parameter", "parameter", identity=("name",)),
)
