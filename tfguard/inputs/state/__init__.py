"""States, and where they are kept."""
