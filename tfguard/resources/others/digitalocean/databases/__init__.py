"""DigitalOcean's managed databases."""
