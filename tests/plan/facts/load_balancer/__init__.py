"""Tests of tfguard/plan/facts/load_balancer."""
