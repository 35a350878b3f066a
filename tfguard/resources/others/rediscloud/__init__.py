"""Redis Cloud."""
