"""Facts about names, as they are live."""
