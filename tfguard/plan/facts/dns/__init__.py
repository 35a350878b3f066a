"""Facts about DNS records, and about what points at what."""
