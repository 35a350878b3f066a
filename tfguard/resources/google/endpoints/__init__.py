"""Cloud Endpoints."""
