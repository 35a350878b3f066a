"""Tests of tfguard/plan/facts/monitoring."""
