"""Finding and measuring faces, by the networks of the agency's pack."""
