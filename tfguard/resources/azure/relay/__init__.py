"""Relay and Notification Hubs."""
