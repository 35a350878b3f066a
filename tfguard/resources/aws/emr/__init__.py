"""Amazon EMR."""
