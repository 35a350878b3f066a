"""Access to CloudFront's origins."""
