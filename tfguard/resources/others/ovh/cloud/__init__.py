"""OVHcloud's public cloud: clusters, databases, instances and storage."""
