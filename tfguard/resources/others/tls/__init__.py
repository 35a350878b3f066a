"""Keys, requests and certificates that Terraform makes."""
