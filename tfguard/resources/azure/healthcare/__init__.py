"""Health Data Services."""
