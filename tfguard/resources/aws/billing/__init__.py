"""AWS Billing."""
