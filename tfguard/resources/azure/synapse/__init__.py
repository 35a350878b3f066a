"""Azure Synapse Analytics."""
