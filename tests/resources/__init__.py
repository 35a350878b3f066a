"""Tests of tfguard/resources."""
