"""Data, as the API calls them."""
