"""AWS Service Catalog AppRegistry."""
