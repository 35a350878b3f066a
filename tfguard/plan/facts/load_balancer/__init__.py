"""Facts about load balancers, their listeners and their targets."""
