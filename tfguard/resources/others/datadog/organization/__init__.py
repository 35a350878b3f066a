"""Datadog's organizations, users, keys and teams."""
