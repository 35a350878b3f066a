"""AWS Resilience Hub, next generation."""
