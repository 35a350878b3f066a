"""Devices and what is required of them."""
