"""Email routing and email security."""
