"""EC2 instances, fleets, images and key pairs."""
