"""App Hub."""
