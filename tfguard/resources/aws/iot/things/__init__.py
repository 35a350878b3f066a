"""AWS IoT's things, groups and types."""
