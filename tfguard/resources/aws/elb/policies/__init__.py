"""Policies of classic load balancers."""
