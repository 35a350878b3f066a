"""Cloud Asset Inventory."""
