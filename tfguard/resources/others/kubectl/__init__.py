"""The kubectl provider."""
