"""Atlas' backups, logs and alerts."""
