"""Cosmos DB for PostgreSQL."""
