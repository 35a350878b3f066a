"""GKE on AWS, on Azure, and attached clusters."""
