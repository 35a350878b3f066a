"""Vertex AI: data, endpoints and indexes."""
