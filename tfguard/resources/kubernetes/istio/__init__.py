"""Istio."""
