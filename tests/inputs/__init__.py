"""Tests of tfguard/inputs."""
