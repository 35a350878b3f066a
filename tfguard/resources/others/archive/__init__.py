"""The archive provider."""
