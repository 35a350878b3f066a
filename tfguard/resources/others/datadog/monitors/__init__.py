"""Datadog's monitors, SLOs and what they tell."""
