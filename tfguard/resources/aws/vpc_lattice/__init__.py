"""Amazon VPC Lattice."""
