"""Terraform configurations: what the files of a directory say."""
