"""Facts about certificates, as they are live."""
