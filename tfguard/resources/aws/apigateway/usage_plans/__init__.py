"""REST APIs: usage plans and keys."""
