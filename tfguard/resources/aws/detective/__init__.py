"""Amazon Detective."""
