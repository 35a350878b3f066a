"""Shared VPC."""
