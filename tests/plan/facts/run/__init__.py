"""Tests of tfguard/plan/facts/run."""
