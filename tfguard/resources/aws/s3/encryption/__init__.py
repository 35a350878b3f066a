"""Encryption of buckets."""
