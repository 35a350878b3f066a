"""Datastore."""
