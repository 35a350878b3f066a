"""Objects of the Azure Resource Manager, under the names of its API."""
