"""Default certificate authority of RDS."""
