"""Datadog's logs, metrics, traces and dashboards."""
