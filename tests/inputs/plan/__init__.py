"""Tests of tfguard/inputs/plan."""
