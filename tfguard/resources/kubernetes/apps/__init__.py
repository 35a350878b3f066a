"""Workloads: Deployments, StatefulSets, DaemonSets."""
