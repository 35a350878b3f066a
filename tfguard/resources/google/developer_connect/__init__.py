"""Developer Connect."""
