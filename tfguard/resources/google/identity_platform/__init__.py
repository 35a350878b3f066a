"""Identity Platform."""
