"""GitHub: repositories, their rules and their secrets."""
