"""Tests of tfguard/redaction."""
