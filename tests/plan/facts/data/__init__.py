"""Tests of tfguard/plan/facts/data."""
