"""Entra ID, in the azuread provider."""
