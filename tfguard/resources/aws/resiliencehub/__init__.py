"""AWS Resilience Hub."""
