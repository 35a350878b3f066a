"""Amazon CodeCatalyst."""
