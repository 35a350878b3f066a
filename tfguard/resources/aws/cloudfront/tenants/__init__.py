"""CloudFront distributions for many tenants."""
