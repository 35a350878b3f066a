"""Distributed Cloud, edge clusters."""
