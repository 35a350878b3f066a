"""App Configuration."""
