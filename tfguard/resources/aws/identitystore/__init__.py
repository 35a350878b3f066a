"""AWS IAM Identity Center's users and groups."""
