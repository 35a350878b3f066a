"""Dev Center."""
