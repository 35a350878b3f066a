"""Runtime Configurator."""
