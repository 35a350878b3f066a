"""Colab Enterprise."""
