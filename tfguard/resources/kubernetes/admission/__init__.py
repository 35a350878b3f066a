"""Admission webhooks, priorities and what the API server is told."""
