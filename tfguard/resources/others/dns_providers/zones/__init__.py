"""Zones at providers that only serve names, and what these do with them."""
