"""AWS Signer."""
