"""AWS Directory Service."""
