"""Launch configurations."""
