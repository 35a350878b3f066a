"""Interconnects."""
