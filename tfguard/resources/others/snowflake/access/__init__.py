"""Snowflake's users, grants, policies and integrations."""
