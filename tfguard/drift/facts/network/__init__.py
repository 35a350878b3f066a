"""Facts about networks, as they are live."""
