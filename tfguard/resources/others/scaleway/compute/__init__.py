"""Scaleway's servers, clusters, functions and registries."""
