"""What is in a PostgreSQL server."""
