"""Scaling policies and schedules."""
