"""DigitalOcean's agents and knowledge bases."""
