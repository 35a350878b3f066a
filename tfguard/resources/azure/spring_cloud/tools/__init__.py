"""Tools of Spring Apps."""
