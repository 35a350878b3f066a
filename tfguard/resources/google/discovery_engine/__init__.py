"""Vertex AI Search."""
