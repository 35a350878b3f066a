"""Google Cloud: one folder per service."""
