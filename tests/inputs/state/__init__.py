"""Tests of tfguard/inputs/state."""
