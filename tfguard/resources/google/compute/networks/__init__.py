"""Networks, firewall rules, routes and addresses."""
