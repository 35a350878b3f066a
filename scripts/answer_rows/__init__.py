"""What the scripts about answer rows share: values for edits, drafts of edits, and broken declarations."""
