"""Tests of tfguard/drift/facts/dns."""
