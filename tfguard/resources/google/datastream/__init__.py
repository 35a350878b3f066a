"""Datastream."""
