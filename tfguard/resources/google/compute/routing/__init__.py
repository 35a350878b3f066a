"""Routers' interfaces, peers and policies, and peerings' routes."""
