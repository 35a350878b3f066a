"""OVHcloud."""
