"""What tfguard knows of resource types."""
