"""Deployment Manager."""
