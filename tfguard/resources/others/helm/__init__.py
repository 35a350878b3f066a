"""The Helm provider."""
