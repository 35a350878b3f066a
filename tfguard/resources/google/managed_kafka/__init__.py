"""Managed Service for Apache Kafka."""
