"""Tests of tfguard/inputs/configuration."""
