"""Virtual networks, network security groups, routes and addresses."""
