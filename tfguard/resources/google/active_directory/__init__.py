"""Managed Microsoft Active Directory."""
