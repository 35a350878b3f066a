"""HCP Terraform and Terraform Enterprise."""
