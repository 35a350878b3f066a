"""Dialogflow CX."""
