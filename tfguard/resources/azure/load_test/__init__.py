"""Tests and chaos."""
