"""Amazon SimpleDB."""
