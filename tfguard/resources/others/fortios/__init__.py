"""Fortinet's firewalls."""
