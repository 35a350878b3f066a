"""The commands: one function each, from options to a report or a text."""
