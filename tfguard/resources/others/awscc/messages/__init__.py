"""Queues, streams and events of AWS Cloud Control."""
