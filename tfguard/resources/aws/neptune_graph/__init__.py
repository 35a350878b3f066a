"""Amazon Neptune Analytics."""
