"""Okta's applications, authorization servers and domains."""
