"""External Secrets and sealed secrets."""
