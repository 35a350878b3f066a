"""Tests of tfguard/plan."""
