"""Cosmos DB."""
