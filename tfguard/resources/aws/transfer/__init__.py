"""AWS Transfer Family."""
