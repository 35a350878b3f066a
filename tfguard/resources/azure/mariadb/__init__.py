"""Database for MariaDB."""
