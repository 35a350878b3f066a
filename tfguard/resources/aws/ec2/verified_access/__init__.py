"""AWS Verified Access."""
