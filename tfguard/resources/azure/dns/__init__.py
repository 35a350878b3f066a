"""Azure DNS, public and private."""
