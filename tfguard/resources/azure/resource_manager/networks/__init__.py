"""Networks, as the API calls them."""
