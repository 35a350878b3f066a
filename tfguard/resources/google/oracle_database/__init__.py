"""Oracle Database at Google Cloud."""
