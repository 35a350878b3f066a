"""AWS Chatbot (Amazon Q Developer in chat applications)."""
