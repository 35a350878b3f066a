"""Oracle Database@Azure."""
