"""Distributed Cloud, edge networks."""
