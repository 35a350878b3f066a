"""Access Context Manager: access levels and VPC service perimeters."""
