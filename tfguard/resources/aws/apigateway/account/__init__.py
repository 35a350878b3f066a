"""API Gateway's settings of an account."""
