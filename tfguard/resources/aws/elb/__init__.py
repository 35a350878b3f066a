"""Elastic Load Balancing: classic load balancers."""
