"""REST APIs: paths, methods and integrations."""
