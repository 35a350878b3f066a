"""REST APIs: domain names."""
