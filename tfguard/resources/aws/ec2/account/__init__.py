"""EC2's settings of an account and region."""
