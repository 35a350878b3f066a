"""Amazon MSK Connect."""
