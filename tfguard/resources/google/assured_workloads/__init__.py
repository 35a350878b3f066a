"""Assured Workloads."""
