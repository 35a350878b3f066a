"""AWS Cloud Control API."""
