"""Tests of tfguard/inputs/state/locations."""
