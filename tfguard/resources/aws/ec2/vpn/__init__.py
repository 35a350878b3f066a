"""Customer gateways, VPN gateways and connections."""
