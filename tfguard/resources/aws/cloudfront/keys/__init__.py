"""CloudFront public keys and key groups."""
