"""Logs, notifications and checks."""
