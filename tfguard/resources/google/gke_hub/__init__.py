"""Fleets of clusters."""
