"""Tests of tfguard/model."""
