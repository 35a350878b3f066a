"""Log Analytics."""
