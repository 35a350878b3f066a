"""Tests of tfguard/resources/aws."""
