"""CloudFront's key value stores."""
