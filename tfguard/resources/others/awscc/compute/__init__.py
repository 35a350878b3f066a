"""Machines, containers and functions of AWS Cloud Control."""
