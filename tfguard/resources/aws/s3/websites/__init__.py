"""Buckets as websites."""
