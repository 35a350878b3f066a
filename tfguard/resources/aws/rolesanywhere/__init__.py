"""AWS IAM Roles Anywhere."""
