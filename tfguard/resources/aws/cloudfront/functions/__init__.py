"""CloudFront functions."""
