"""The passwords, keys and second factors of IAM users."""
