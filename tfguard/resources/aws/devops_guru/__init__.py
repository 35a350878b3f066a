"""Amazon DevOps Guru."""
