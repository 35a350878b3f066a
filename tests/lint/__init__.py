"""Tests of tfguard/lint."""
