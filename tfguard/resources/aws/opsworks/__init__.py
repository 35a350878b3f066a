"""AWS OpsWorks Stacks."""
