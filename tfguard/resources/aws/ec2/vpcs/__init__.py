"""VPCs, their address ranges and DHCP options."""
