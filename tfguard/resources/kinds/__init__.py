"""What resource types are, declared: one module per service, one declaration per type."""
