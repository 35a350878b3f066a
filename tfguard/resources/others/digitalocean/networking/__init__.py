"""DigitalOcean's networks, addresses and load balancers."""
