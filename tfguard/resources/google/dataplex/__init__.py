"""Dataplex."""
