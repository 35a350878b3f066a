"""Identity, monitoring and management, as the API calls them."""
