"""AWS Cost Optimization Hub."""
