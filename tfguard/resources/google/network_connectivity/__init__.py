"""Network Connectivity Center."""
