"""Amazon Q Business."""
