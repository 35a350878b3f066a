"""Facts about permissions."""
