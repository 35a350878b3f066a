"""Document AI."""
