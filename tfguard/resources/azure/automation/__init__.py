"""Automation."""
