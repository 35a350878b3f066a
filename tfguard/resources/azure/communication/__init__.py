"""Communication Services."""
