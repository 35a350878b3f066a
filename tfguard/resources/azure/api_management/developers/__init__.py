"""Developers of API Management."""
