"""Certificate Authority Service."""
