"""Oracle Cloud's instances, clusters, functions and identities."""
