"""DigitalOcean's droplets, Kubernetes and apps."""
