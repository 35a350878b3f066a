"""Argo CD and Argo Rollouts."""
