"""Amazon CloudSearch."""
