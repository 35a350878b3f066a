"""Tests of tfguard/drift/facts/run."""
