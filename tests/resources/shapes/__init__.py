"""Tests of tfguard/resources/shapes."""
