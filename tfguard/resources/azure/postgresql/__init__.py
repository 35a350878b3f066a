"""Azure Database for PostgreSQL."""
