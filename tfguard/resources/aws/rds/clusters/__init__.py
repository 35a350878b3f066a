"""Database clusters, their instances and endpoints."""
