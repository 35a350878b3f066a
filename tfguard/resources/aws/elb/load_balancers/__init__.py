"""Classic load balancers and their instances."""
