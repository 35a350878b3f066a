"""File systems for HPC."""
