"""Facts about packet filters and routes."""
