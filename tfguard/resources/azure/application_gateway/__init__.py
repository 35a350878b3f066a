"""Application Gateway."""
