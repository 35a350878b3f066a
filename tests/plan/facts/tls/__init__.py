"""Tests of tfguard/plan/facts/tls."""
