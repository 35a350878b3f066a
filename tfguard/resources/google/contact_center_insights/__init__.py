"""Contact Center Insights."""
