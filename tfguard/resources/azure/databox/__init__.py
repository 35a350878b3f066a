"""Data Box Edge."""
