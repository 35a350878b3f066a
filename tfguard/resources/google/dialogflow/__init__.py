"""Dialogflow."""
