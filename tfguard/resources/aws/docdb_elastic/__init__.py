"""Amazon DocumentDB elastic clusters."""
