"""Load balancers, gateways and names, as the API calls them."""
