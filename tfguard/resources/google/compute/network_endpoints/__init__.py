"""Network endpoint groups."""
