"""Who may use a bucket: policies, access lists, ownership."""
