"""Pub/Sub."""
