"""AWS IAM Identity Center."""
