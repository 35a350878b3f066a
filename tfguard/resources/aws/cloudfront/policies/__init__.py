"""CloudFront policies: caching, requests to origins, response headers."""
