"""Facts about what keeps data."""
