"""Facts about the Terraform run, as they are live."""
