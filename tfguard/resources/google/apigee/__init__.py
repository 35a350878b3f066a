"""Apigee."""
