"""Buckets, and how they log, notify and are paid."""
