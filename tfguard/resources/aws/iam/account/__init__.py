"""IAM's settings of an account."""
