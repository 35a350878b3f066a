"""Lambda layers."""
