"""Oracle Database@AWS."""
