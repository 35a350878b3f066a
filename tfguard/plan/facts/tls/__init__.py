"""Facts about certificates and the ends of TLS."""
