"""Tests of the drift scan."""
