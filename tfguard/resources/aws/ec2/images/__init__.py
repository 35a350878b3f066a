"""Machine images (AMIs)."""
