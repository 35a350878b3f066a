"""Digital Twins."""
