"""OpenStack's networks, load balancers and DNS."""
