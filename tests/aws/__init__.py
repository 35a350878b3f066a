"""Tests of how AWS is asked."""
