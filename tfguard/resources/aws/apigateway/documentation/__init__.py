"""The documentation of REST APIs."""
