"""GKE on-premises."""
