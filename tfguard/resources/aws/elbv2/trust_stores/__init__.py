"""Trust stores for mutual TLS."""
