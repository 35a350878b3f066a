"""Oracle Cloud's networks, load balancers, DNS and certificates."""
