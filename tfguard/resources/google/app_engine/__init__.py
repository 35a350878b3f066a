"""App Engine."""
