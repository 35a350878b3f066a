"""Types as the Azure Resource Manager's API calls them."""
