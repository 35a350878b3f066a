"""AWS DataSync."""
