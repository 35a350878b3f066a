"""Dataform."""
