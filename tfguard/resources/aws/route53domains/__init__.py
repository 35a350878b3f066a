"""Amazon Route 53 domain registration."""
