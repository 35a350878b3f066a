"""Amazon Neptune."""
