"""Multicast through transit gateways."""
