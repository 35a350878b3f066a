"""Plans: from bytes to rows."""
