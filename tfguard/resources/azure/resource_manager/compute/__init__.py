"""Machines, containers and apps, as the API calls them."""
