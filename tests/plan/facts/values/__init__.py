"""Tests of tfguard/plan/facts/values."""
