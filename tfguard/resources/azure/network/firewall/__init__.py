"""Azure Firewall."""
