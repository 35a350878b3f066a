"""Elastic Cloud."""
