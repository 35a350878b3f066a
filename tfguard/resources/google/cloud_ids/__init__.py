"""Cloud IDS."""
