"""Grafana and Grafana Cloud."""
