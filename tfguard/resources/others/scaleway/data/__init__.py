"""Scaleway's databases, buckets and queues."""
