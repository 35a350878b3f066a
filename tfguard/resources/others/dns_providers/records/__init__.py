"""Records at providers that only serve names."""
