"""Defender for Cloud."""
