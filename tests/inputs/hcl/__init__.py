"""Tests of tfguard/inputs/hcl."""
