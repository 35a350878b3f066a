"""Amazon Route 53 Profiles."""
