"""From bytes to the model: plans, plan files, lock files, configuration."""
