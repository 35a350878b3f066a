"""Azure Database for MySQL."""
