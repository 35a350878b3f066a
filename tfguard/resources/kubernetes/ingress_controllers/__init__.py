"""Kinds of other ingress controllers."""
