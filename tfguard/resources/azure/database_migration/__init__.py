"""Database migration."""
