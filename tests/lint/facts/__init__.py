"""Tests of tfguard/lint/facts."""
