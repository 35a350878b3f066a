"""Terraform's own provider."""
