"""Tests of the comparison of values."""
