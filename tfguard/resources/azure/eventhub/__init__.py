"""Event Hubs."""
