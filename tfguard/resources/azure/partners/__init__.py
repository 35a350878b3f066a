"""Monitoring by partners."""
