"""AWS Compute Optimizer."""
