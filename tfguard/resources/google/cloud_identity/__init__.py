"""Cloud Identity."""
