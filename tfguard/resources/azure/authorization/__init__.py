"""Role assignments and managed identities."""
