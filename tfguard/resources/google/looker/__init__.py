"""Looker."""
