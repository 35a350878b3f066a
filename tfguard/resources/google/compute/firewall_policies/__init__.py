"""Firewall policies."""
