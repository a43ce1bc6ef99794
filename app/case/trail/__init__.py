"""The audit trail, the signatures over it, and the changes by which decisions are taken back."""
