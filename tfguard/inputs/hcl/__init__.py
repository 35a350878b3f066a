"""HCL: blocks with exact positions, values, and edits by byte ranges."""
