"""Reachability analysis."""
