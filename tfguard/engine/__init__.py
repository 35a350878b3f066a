"""Policies as data, the facts that they speak of, and the engine that brings the two together."""
