"""Audit and alerts of Azure SQL."""
