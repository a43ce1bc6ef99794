"""Two officers' work comes together: agreements fold, conflicts are listed, nothing is overwritten."""
