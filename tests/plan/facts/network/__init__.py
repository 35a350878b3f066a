"""Tests of tfguard/plan/facts/network."""
