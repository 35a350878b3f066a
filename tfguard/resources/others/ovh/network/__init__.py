"""OVHcloud's DNS, addresses and load balancers."""
