"""Kinds of operators that run databases, monitoring and policies."""
