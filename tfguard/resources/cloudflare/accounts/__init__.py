"""Accounts, members and tokens."""
