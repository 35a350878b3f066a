"""Amazon ECR Public."""
