"""AWS Invoice Configuration."""
