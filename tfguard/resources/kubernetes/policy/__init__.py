"""Pod disruption budgets."""
