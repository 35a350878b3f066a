"""AWS Backup."""
