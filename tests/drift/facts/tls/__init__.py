"""Tests of tfguard/drift/facts/tls."""
