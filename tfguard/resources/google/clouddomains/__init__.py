"""Cloud Domains."""
