"""Tests of tfguard/plan/facts/dns."""
