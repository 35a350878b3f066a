"""Amazon Connect."""
