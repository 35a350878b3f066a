"""SignalR and Web PubSub."""
