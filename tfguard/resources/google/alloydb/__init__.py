"""AlloyDB."""
