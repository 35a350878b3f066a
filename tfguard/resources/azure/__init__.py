"""Microsoft Azure: one folder per service."""
