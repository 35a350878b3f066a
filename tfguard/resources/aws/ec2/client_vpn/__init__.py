"""Client VPN."""
