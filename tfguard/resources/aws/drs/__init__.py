"""AWS Elastic Disaster Recovery."""
