"""Firewall rules, lists and bots."""
