"""Kubernetes: one folder per group of its API."""
