"""Azure Load Balancer."""
