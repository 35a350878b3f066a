"""DigitalOcean's DNS."""
