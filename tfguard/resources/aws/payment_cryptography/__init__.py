"""AWS Payment Cryptography."""
