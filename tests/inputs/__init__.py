"""Tests of tfguard/sources: bytes that become the model, and bytes that are refused."""
