"""What is in a MySQL server."""
