"""Tests of tfguard/drift/facts."""
