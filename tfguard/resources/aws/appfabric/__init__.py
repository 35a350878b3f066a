"""AWS AppFabric."""
