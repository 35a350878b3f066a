"""AI Search."""
