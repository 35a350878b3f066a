"""Model Armor."""
