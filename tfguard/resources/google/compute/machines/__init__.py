"""Machines from templates, sole-tenant nodes and reservations."""
