"""Tests of tfguard/drift/facts/load_balancer."""
