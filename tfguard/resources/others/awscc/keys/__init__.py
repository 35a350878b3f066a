"""Keys, secrets and backups of AWS Cloud Control."""
