"""BeyondCorp Enterprise."""
