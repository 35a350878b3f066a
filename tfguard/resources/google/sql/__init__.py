"""Cloud SQL."""
