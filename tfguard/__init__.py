"""tfguard names what a Terraform change would take down, from the edge of the request path inwards."""

__version__ = "0.1.0"
