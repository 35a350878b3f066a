"""Facts about load balancers, as they are live."""
