"""AWS AppConfig."""
