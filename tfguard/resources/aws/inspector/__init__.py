"""Amazon Inspector Classic."""
