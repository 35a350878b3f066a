"""Cloud Deploy."""
