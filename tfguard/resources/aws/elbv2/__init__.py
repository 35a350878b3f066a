"""Elastic Load Balancing: application, network and gateway load balancers."""
