"""REST APIs: links into VPCs."""
