"""AWS Cloud9."""
