"""New Relic's data, dashboards, accounts and users."""
