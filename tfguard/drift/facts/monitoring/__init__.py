"""Facts about monitoring, as they are live."""
