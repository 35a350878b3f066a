"""Spring Apps."""
