"""Event rules and their targets."""
