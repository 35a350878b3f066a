"""Facts about the Terraform run: causes, twins, shifts, edits that are taken back."""
