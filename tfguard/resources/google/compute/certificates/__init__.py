"""SSL certificates and policies."""
