"""Azure SQL."""
