"""System Center Virtual Machine Manager."""
