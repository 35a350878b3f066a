"""AWS Resource Explorer."""
