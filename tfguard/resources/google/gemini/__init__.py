"""Gemini for Google Cloud."""
