"""DigitalOcean's volumes, shares and Spaces."""
