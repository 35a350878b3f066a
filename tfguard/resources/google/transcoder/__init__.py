"""Transcoder."""
