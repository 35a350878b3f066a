"""Internet, NAT and egress-only gateways."""
