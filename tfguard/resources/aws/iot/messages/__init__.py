"""AWS IoT's rules for messages, and settings of an account."""
