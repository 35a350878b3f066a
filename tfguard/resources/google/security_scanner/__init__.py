"""Web Security Scanner."""
