"""Facts about databases, as they are live."""
