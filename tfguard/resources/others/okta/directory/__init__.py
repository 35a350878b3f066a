"""Okta's users, groups, policies and hooks."""
