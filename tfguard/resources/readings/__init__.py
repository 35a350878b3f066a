"""How AWS tells what runs: one module per service, one declaration per resource type."""
