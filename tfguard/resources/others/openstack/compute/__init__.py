"""OpenStack's instances, clusters and databases."""
