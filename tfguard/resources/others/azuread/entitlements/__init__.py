"""Entra ID's access packages."""
