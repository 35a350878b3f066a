"""Tests of tfguard/plan/facts/identity."""
