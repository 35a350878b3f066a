"""Azure SQL, in azurerm before 4."""
