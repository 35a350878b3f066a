"""App Service: web and function apps, static sites, certificates."""
