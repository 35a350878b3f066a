"""Tests of tfguard/plan/facts/compute."""
