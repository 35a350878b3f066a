"""AWS Audit Manager."""
