"""Amazon Location Service."""
