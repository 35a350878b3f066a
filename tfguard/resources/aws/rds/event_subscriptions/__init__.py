"""Subscriptions to events of databases."""
