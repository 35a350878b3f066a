"""Waiting rooms."""
