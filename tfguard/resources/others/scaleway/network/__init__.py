"""Scaleway's networks, load balancers and DNS."""
