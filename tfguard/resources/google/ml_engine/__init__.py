"""AI Platform."""
