"""Oracle Cloud's DNS, load balancers and certificates."""
