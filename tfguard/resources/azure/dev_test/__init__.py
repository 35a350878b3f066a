"""DevTest Labs."""
