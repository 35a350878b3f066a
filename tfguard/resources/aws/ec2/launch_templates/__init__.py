"""Launch templates."""
