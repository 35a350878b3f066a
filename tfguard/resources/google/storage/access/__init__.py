"""Cloud Storage: who may read."""
