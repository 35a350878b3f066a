"""Vertex AI: feature stores."""
