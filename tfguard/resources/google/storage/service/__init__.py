"""Cloud Storage: objects, and what runs on them."""
