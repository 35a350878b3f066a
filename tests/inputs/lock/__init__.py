"""Tests of tfguard/inputs/lock."""
