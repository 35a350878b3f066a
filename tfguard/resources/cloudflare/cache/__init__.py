"""Argo and the cache."""
