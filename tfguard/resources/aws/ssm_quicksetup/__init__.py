"""AWS Systems Manager Quick Setup."""
