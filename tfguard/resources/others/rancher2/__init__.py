"""Rancher."""
