"""Network Intelligence Center."""
