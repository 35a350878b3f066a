"""Aiven's services and what is in them."""
