"""Zone transfers, the DNS firewall and settings of the DNS."""
