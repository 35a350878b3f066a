"""Tests of the declarations of how AWS is read."""
