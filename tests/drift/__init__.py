"""Tests of tfguard/drift."""
