"""Front Door and CDN."""
