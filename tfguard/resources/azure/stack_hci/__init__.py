"""Azure Local."""
