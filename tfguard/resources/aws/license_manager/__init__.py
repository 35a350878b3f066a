"""AWS License Manager."""
