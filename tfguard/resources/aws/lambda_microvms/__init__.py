"""AWS Lambda MicroVMs."""
