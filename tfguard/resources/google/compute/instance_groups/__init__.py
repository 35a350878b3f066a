"""Instance groups."""
