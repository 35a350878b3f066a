"""CloudFront distributions."""
