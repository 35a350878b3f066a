"""AWS Security Hub."""
