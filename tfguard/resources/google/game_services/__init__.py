"""Game Servers."""
