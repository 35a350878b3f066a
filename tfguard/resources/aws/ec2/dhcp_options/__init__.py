"""DHCP options of default VPCs."""
