"""Amazon MQ."""
