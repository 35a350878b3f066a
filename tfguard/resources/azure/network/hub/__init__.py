"""Virtual hubs, ExpressRoute and VPN."""
