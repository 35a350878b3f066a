"""AWS Identity and Access Management, and what other services call permission; the same in other clouds."""

from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_eks_access_policy_association", "cluster access policy", parent="cluster_name", parent_types=("aws_eks_cluster",)
    ),
    ResourceType("aws_iam_access_key", "access key", parent="user", parent_types=("aws_iam_user",)),
    ResourceType("aws_iam_group", "group", identity=("name",)),
    ResourceType("aws_iam_group_policy", "policy", identity=("group", "name"), parent="group", parent_types=("aws_iam_group",)),
    ResourceType(
        "aws_iam_group_policy_attachment",
        "policy attachment",
        identity=("group", "policy_arn"),
        parent="group",
        parent_types=("aws_iam_group",),
    ),
    ResourceType("aws_iam_instance_profile", "instance profile", identity=("name",)),
    ResourceType("aws_iam_openid_connect_provider", "OIDC provider", identity=("url",)),
    ResourceType("aws_iam_policy", "policy", identity=("name", "path")),
    ResourceType("aws_iam_policy_attachment", "policy attachment", parent="policy_arn", parent_types=("aws_iam_policy",)),
    ResourceType("aws_iam_role", "role", identity=("name",)),
    ResourceType("aws_iam_role_policy", "policy", identity=("role", "name"), parent="role", parent_types=("aws_iam_role",)),
    ResourceType(
        "aws_iam_role_policy_attachment",
        "policy attachment",
        identity=("role", "policy_arn"),
        parent="role",
        parent_types=("aws_iam_role",),
    ),
    ResourceType("aws_iam_saml_provider", "SAML provider", identity=("name",)),
    ResourceType("aws_iam_service_linked_role", "service-linked role", identity=("aws_service_name",)),
    ResourceType("aws_iam_user", "user", identity=("name",)),
    ResourceType("aws_iam_user_policy", "policy", identity=("user", "name"), parent="user", parent_types=("aws_iam_user",)),
    ResourceType(
        "aws_iam_user_policy_attachment",
        "policy attachment",
        identity=("user", "policy_arn"),
        parent="user",
        parent_types=("aws_iam_user",),
    ),
    ResourceType(
        "aws_lambda_permission",
        "invoke permission",
        identity=("function_name", "statement_id"),
        parent="function_name",
        parent_types=("aws_lambda_function",),
    ),
    ResourceType("aws_rolesanywhere_trust_anchor", "trust anchor"),
    ResourceType("azurerm_federated_identity_credential", "federated credential", parent="parent_id"),
    ResourceType("azurerm_role_assignment", "role assignment", parent="scope"),
    ResourceType("azurerm_user_assigned_identity", "managed identity", identity=("resource_group_name", "name")),
    ResourceType("google_project_iam_binding", "role binding", identity=("project", "role")),
    ResourceType("google_project_iam_member", "role binding", identity=("project", "role", "member")),
    ResourceType("google_service_account", "service account", identity=("project", "account_id")),
    ResourceType("google_service_account_key", "service account key", parent="service_account_id"),
    ResourceType("kubernetes_service_account", "service account"),
    ResourceType("kubernetes_service_account_v1", "service account"),
)
