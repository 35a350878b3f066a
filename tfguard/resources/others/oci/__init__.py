"""Oracle Cloud."""
