"""Tests of tfguard/resources/schema."""
