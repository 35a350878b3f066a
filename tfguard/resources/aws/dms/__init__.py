"""AWS Database Migration Service."""
