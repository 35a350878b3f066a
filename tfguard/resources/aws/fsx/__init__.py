"""Amazon FSx."""
