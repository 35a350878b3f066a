"""Serverless VPC Access."""
