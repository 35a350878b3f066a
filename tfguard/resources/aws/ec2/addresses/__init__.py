"""Elastic IP addresses."""
