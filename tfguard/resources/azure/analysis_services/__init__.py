"""Analysis Services."""
