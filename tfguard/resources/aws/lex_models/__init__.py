"""Amazon Lex V1."""
