"""Akamai."""
