"""Azure Policy."""
